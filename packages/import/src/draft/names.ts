/** Gives out names in small letters with hyphens, each once. */
export class Names {
  readonly #taken: Set<string>

  /** Names that are taken already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken, 'constructor', 'prototype'])
  }

  /** A free name made of a text; one that is taken gets the prefix, and then a number. */
  take(
    text: string,
    {fallback, prefix}: {readonly fallback: string; readonly prefix?: string},
  ): string {
    const base = slug(text) || fallback
    const candidates = [base, ...(prefix === undefined ? [] : [`${prefix}-${base}`])]
    let free = candidates.find((each) => !this.#taken.has(each))
    const last = candidates.at(-1) ?? base
    for (let number = 2; free === undefined; number++)
      if (!this.#taken.has(`${last}-${number}`)) free = `${last}-${number}`
    this.#taken.add(free)
    return free
  }
}

/** At most five words of a text in small letters with hyphens, beginning with a letter; empty where it has none. */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replaceAll(/[’']/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const kept = words.slice(0, 5).join('-').slice(0, 48).replace(/-+$/, '')
  return /^[a-z]/.test(kept) ? kept : ''
}

/** `services-agreement` as deals name a kind: `servicesAgreement`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
