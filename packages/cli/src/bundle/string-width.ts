/**
 * Stands in for `string-width`, which yargs uses to lay out its help, in the bundled program. Our help is ASCII, and
 * the library prepares tables of emoji when it is loaded, which takes longer than drafting a clause.
 */
// biome-ignore lint/style/noDefaultExport: it replaces a module that has one
export default function stringWidth(text: string): number {
  return text.length
}
