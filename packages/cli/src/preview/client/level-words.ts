/** A value that a switch can have, in few words. */
export function levelWords(level: unknown): string {
  const words = wordsOf(level)
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}

function wordsOf(level: unknown): string {
  if (typeof level === 'boolean') return level ? 'yes' : 'no'
  if (level === undefined) return 'not given'
  if (Array.isArray(level)) return listWords(level)
  return typeof level === 'object' ? `given: ${brief(level)}` : String(level)
}

function listWords(entries: readonly unknown[]): string {
  if (entries.length === 0) return 'none'
  const named = entries.filter((each) => typeof each !== 'object').map(String)
  if (named.length > 0) return named.join(', ')
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}: ${brief(entries)}`
}

function brief(level: unknown): string {
  return JSON.stringify(level)
    .replaceAll(/["{}[\]]/g, '')
    .slice(0, 60)
}
