import type {Rider, Variant} from '@ringfence/model'
import {report} from '@ringfence/model'
import {anchorsOf} from '../words-of.ts'
import {manifestFault} from './kinds.ts'
import {parseTemplate} from './parse-template.ts'
import type {ManifestSource} from './read-clause.ts'

/** The texts of `riders/` in a clause's folder, by name. They are printed with any variant, so anchors stand once. */
export function readRiders(
  owner: string,
  folder: string,
  variants: readonly Variant[],
  {files, diagnostics}: ManifestSource,
): readonly Rider[] {
  const prefix = `${folder}/riders/`
  const taken = new Set(variants.flatMap(({body}) => anchorsOf(body)))
  return Object.keys(files)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.md'))
    .sort()
    .map((file) => {
      const id = file.slice(prefix.length, -'.md'.length)
      const body = parseTemplate({file, text: files[file] ?? '', owner}, diagnostics)
      const place = {file, start: {line: 1, column: 1}}
      if (!/^[a-z][a-z0-9-]*$/.test(id))
        diagnostics.push(report(manifestFault, {message: `Unexpected name \`${id}\``, place}))
      for (const anchor of anchorsOf(body)) {
        const message = `The anchor \`${anchor}\` stands in another text of the clause`
        const hint = `name it after the rider: \`${id}-${anchor}\``
        if (taken.has(anchor)) diagnostics.push(report(manifestFault, {message, place, hint}))
        taken.add(anchor)
      }
      return {id, file, body}
    })
}
