/** What a value on the command line may be: the word that stands for it in manuals, by its type. */
export const valueTypes = {
  file: 'FILE',
  folder: 'FOLDER',
  text: 'TEXT',
  number: 'NUMBER',
  name: 'NAME',
  pointer: 'POINTER',
  setting: 'POINTER=VALUE',
  formats: 'FORMATS',
  registerFormat: 'FORMAT',
  protectionFormat: 'FORMAT',
  kind: 'KIND',
  clause: 'CLAUSE',
  rule: 'RULE',
  jurisdiction: 'PLACE',
  style: 'STYLE',
  example: 'EXAMPLE',
  notice: 'NOTICE',
  /** What gets a new part: a kind, or for a letter a notice. */
  holder: 'KIND',
  schema: 'SCHEMA',
  shippedFile: 'FILE',
  /** What `new` makes: a part of a library, or a deal of a kind. */
  newThing: 'WHAT',
  /** What `preview` shows. */
  shown: 'WHAT',
  /** What `impact` compares. */
  compared: 'WHAT',
} as const

export type ValueType = keyof typeof valueTypes

/** What the values of options and arguments are that mean the same in every command. */
export const usualValues: Readonly<Record<string, ValueType>> = {
  base: 'file',
  config: 'file',
  deal: 'file',
  deals: 'folder',
  holidays: 'file',
  in: 'folder',
  into: 'holder',
  library: 'folder',
  output: 'file',
  path: 'file',
  set: 'setting',
  style: 'style',
  summary: 'file',
}
