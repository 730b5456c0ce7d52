import type {Library} from '@ringfence/model'
import type {ManifestSource} from './read-clause.ts'
import {readManifest} from './read-manifest.ts'

/** `regions.yaml`: lists of country codes by the code that rules name them by. */
export function readRegions({
  files,
  diagnostics,
}: Pick<ManifestSource, 'files' | 'diagnostics'>): Library['regions'] {
  const file = 'regions.yaml'
  if (files[file] === undefined) return {}
  const regions = readManifest({file, text: files[file]}, 'lists', diagnostics)
  return (regions?.value ?? {}) as Record<string, string[]>
}
