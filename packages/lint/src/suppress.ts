import type {Diagnostic, Library, Suppression} from '@ringfence/model'

export interface Suppressed {
  readonly kept: readonly Diagnostic[]
  /** The suppressions that silenced something. */
  readonly used: ReadonlySet<Suppression>
}

/**
 * Takes out the findings that a comment in the library silences, and gives the others the severity that the library's
 * configuration gives their rule: never a higher one, and none is silenced.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  {suppressions, lintLevels = {}}: Pick<Library, 'suppressions' | 'lintLevels'>,
): Suppressed {
  const used = new Set<Suppression>()
  const kept = diagnostics.flatMap((diagnostic) => {
    const {code, place} = diagnostic
    const found = suppressions.filter(
      (each) => each.code === code && each.file === place?.file && each.line === place.start?.line,
    )
    for (const each of found) used.add(each)
    if (found.length > 0) return []
    const level = Object.hasOwn(lintLevels, code) ? lintLevels[code] : undefined
    const lower = level === 'info' || diagnostic.severity === 'error'
    return level !== undefined && lower ? [{...diagnostic, severity: level}] : [diagnostic]
  })
  return {kept, used}
}
