/** Inputs that no text file can hold, or that would be too large to keep, by the name that a case gives. */
export const madeInputs: Readonly<Record<string, (base: string) => Uint8Array>> = {
  twentyMegabytes: () => new Uint8Array(20 * 1024 * 1024).fill(0x61),
  deepNesting: (base) => encode(`${base}wishes: ${'['.repeat(100)}${']'.repeat(100)}\n`),
  veryDeepNesting: () => encode('['.repeat(100_000)),
  aliasBomb() {
    const levels = Array.from({length: 12}, (_, level) => {
      const entries =
        level === 0 ? '"x"' : Array.from({length: 10}, () => `*a${level - 1}`).join(', ')
      return `a${level}: &a${level} [${entries}]`
    })
    return encode(`${levels.join('\n')}\n`)
  },
  binaryFile: () => Uint8Array.from({length: 4096}, (_, index) => (index * 7919) % 256),
  tenThousandCharacters: (base) => encode(base.replace('Nord Data GmbH', `N${'o'.repeat(9998)}d`)),
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
