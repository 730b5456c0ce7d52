import type {Diagnostic} from '@ringfence/model'
import type {AnalysisPart} from './language-host.ts'

/** What analyses have found in one library; each part replaces what was found of the same thing before. */
export class Findings {
  readonly #parts = new Map<string, AnalysisPart>()

  put(part: AnalysisPart): void {
    this.#parts.set(keyOf(part), part)
  }

  /** A deal that nobody looks at is not reported. */
  dropDeal(deal: string): void {
    this.#parts.delete(`deal ${deal}`)
  }

  /** By file. What a deal makes of a template is shown in the deal, since others may be fine. */
  byFile(fileOf: (path: string) => string): ReadonlyMap<string, readonly Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>()
    const seen = new Set<string>()
    for (const part of this.#parts.values())
      for (const diagnostic of part.diagnostics) {
        const shown = part.of === 'deal' ? inDeal(diagnostic, part.deal, fileOf) : diagnostic
        const {code, message, place} = shown
        const key = JSON.stringify([code, message, place])
        if (!place || seen.has(key)) continue
        seen.add(key)
        found.set(place.file, [...(found.get(place.file) ?? []), shown])
      }
    return found
  }
}

function keyOf(part: AnalysisPart): string {
  if (part.of === 'library') return part.of
  return part.of === 'clause' ? `clause ${part.clause}` : `deal ${part.deal}`
}

function inDeal(
  diagnostic: Diagnostic,
  deal: string,
  fileOf: (path: string) => string,
): Diagnostic {
  const {place, message} = diagnostic
  const file = fileOf(deal)
  if (place?.file === deal) return {...diagnostic, place: {...place, file}}
  const top = {file, start: {line: 1, column: 1}}
  if (!place) return {...diagnostic, place: top}
  const {line = 1, column = 1} = place.start ?? {}
  const where = `${place.file}:${line}:${column}`
  return {...diagnostic, message: `${message} (${where})`, place: top, related: [{message, place}]}
}
