/** What a contract can be written as. PDF is made from DOCX by an office program, not here. */
export type Format = 'docx' | 'html' | 'md' | 'txt' | 'json'

export interface FormatInfo {
  readonly extension: string
  readonly mediaType: string
}

export const formats: Readonly<Record<Format, FormatInfo>> = {
  docx: {
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: {extension: '.html', mediaType: 'text/html'},
  md: {extension: '.md', mediaType: 'text/markdown'},
  txt: {extension: '.txt', mediaType: 'text/plain'},
  json: {extension: '.json', mediaType: 'application/json'},
}
