/**
 * Writes a contract as HTML, Markdown, plain text or JSON.
 *
 * Knows nothing of deals or templates; counts and resolves nothing itself: what it prints of numbers,
 * references and terms are the facts that it is given.
 */
export {anchorOf} from './anchor-of.ts'
export {type HtmlOptions, writeHtml} from './html/write-html.ts'
export {writeJson} from './json/write-json.ts'
export {writeMarkdown} from './markdown/write-markdown.ts'
export {type TextOptions, writeText} from './text/write-text.ts'
