/**
 * From the files of a library to its compiled form.
 *
 * Apart from filling, because it loads Handlebars and a Markdown parser, which a compiled library does not
 * need.
 */
export {compileLibrary, type LibrarySource, libraryCompiler} from './compile-library.ts'
export {blockHelpers, formattingHelpers, type HelperSignature, markHelpers} from './helpers.ts'
export {compileKinds} from './kinds.ts'
export {parseTemplate, type TemplateSource} from './parse-template.ts'
