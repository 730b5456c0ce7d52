import {resolve} from 'node:path'
import {type Diagnostic, report} from '@ringfence/model'
import {sameOutput} from '../kinds.ts'

/** Which files of a run are spoken for, so that no document replaces another, or a deal. */
export class Claims {
  readonly #owners = new Map<string, string>()

  /** Files that no document may replace. */
  constructor(kept: readonly string[]) {
    for (const path of kept) this.#owners.set(keyOf(path), `\`${path}\``)
  }

  /** Speaks for a file; a diagnostic where somebody else has. */
  claim(path: string, owner: string): Diagnostic | undefined {
    if (path === '-') return undefined
    const other = this.#owners.get(keyOf(path))
    if (other === undefined) {
      this.#owners.set(keyOf(path), owner)
      return undefined
    }
    const message = `This document would replace ${other}`
    const hint = 'name documents by a value that each deal has to itself: `--name /reference`'
    return report(sameOutput, {message, place: {file: path}, hint})
  }
}

/** Some file systems tell neither case nor ways to write an accent apart. */
function keyOf(path: string): string {
  return resolve(path).normalize('NFC').toLowerCase()
}
