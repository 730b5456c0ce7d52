/**
 * A function that sets quotation marks as print does, called with the text of one paragraph piece by piece:
 * a mark after a space or an opening bracket opens, any other closes; an apostrophe is a closing mark.
 */
export function typographicQuotes(): (text: string) => string {
  let before = ' '
  return (text) => {
    const set = text.replaceAll(/["']/g, (mark, offset: number) => {
      const previous = offset === 0 ? before : text.charAt(offset - 1)
      const opens = /[\s([{\u2014\u201c\u2018"']/.test(previous)
      return mark === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’'
    })
    before = text.at(-1) ?? before
    return set
  }
}
