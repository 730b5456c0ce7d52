import type {Diagnostic, Suppression} from '@ringfence/model'

export interface Suppressed {
  readonly kept: readonly Diagnostic[]
  /** The suppressions that silenced something. */
  readonly used: ReadonlySet<Suppression>
}

/** Takes out the findings that a comment in the library silences. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): Suppressed {
  const used = new Set<Suppression>()
  if (suppressions.length === 0) return {kept: diagnostics, used}
  const kept = diagnostics.filter(({code, place}) => {
    const found = suppressions.filter(
      (each) => each.code === code && each.file === place?.file && each.line === place.start?.line,
    )
    for (const each of found) used.add(each)
    return found.length === 0
  })
  return {kept, used}
}
