/** What stands between lines of `---` at the start of a file of Markdown, and the text after it. */
export interface FrontMatter {
  /** Blank lines in the place of the lines about the file keep all positions right. */
  readonly text: string
  /** All that is said about the file. */
  readonly about?: string
  readonly title?: string
}

/** Takes lines about the file off its start. */
export function readFrontMatter(source: string): FrontMatter {
  const [whole, about = ''] = /^---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(source) ?? []
  if (whole === undefined) return {text: source}
  const [, title] = /^title: *["']?(.*?)["']? *$/m.exec(about) ?? []
  return {
    text: whole.replaceAll(/[^\n]/g, '') + source.slice(whole.length),
    about,
    ...(title ? {title} : {}),
  }
}
