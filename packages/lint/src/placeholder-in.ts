/** Most texts have none of these characters, and are done with. */
const suspicious = /[[_]|TB|TO BE|TODO|FIXME|XXX/

const placeholder =
  /\[(?:●|•|\*|[_\s]*|\.\.\.|…|TBC|TBD|TO BE [A-Z ]+|insert[^\]]*)\]|\b(?:TBC|TBD|TODO|FIXME|XXX)\b|_{3,}/i

/** The first placeholder in a text, if it has one. */
export function placeholderIn(text: string): string | undefined {
  return suspicious.test(text) ? placeholder.exec(text)?.[0] : undefined
}
