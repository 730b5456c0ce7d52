/** What a field is called: what its blank says, the term that is defined by it, or the words before it. */
export function titleOf(
  blank: {readonly content: string; readonly name?: string; readonly kind: string},
  {before, after}: {readonly before: string; readonly after: string},
): string {
  const name = spaced(blank.name ?? '')
  if (name !== '') return capitalised(firstWords(name, 8))
  const content = blank.content
    .replaceAll(
      /^(?:please )?(?:insert|enter|specify|describe|state the|add|complete|provide|identify)\s+(?:the\s+)?/gi,
      '',
    )
    .trim()
  const general = !/\p{L}{2}/u.test(content) || /^(?:date|name|amount|address)$/i.test(content)
  const [, term] = (general && defined.exec(after)) || []
  // A date may stand before the party whose term it would take.
  const fits = !/^date$/i.test(content) || /\b(?:date|day)\b/i.test(term ?? '')
  if (term !== undefined && fits) return capitalised(firstWords(term, 8))
  const said = blank.kind === 'prompt' && /\p{L}{2}/u.test(content) ? content : lastWords(before)
  const title = capitalised(firstWords(said.replaceAll(/[^\p{L}\p{N}' ’-]+/gu, ' ').trim(), 8))
  return title === '' ? 'Blank' : title
}

/** A term in brackets and quotes, in the same sentence. */
const defined = /^[^.;"“()]{0,90}\((?:[^"“()]{0,20})["“]([^"”]{2,40})["”]\)/u

/** `CustomerName` and `customer_name` as words. */
export function spaced(name: string): string {
  return name
    .replaceAll(/[_/.-]+/g, ' ')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export function firstWords(text: string, most: number): string {
  return text.replaceAll(/\s+/g, ' ').trim().split(' ').slice(0, most).join(' ').slice(0, 80)
}

/** The last words before a blank that say something, at most three. */
export function lastWords(text: string): string {
  const sentence = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(' ')
    .slice(-7)
    .join(' ')
    .replace(/^.*[.;:]\s+/, '')
  const words = sentence.match(/[\p{L}][\p{L}’'-]*/gu) ?? []
  return words
    .filter((word) => word.length > 2 && !idle.test(word))
    .slice(-3)
    .join(' ')
}

const idle =
  /^(?:the|and|for|this|that|these|those|shall|will|may|must|with|within|upon|from|into|its|any|all|such|not|per|are|was|has|have|been|being|least|than|more|less|least|after|before|under|over|between|each|either|hereof|hereto|which|who|whom|his|her|their|our|your|as|of|at)$/i

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
