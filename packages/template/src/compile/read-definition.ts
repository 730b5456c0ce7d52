import type {DefinitionTemplate, Diagnostic} from '@ringfence/model'
import {report} from '@ringfence/model'
import {manifestFault} from './kinds.ts'
import {parseTemplate} from './parse-template.ts'
import {readManifest, type Shape} from './read-manifest.ts'

const shape: Shape = {term: {type: 'string'}, version: {type: 'string'}}

/** Reads one entry of the glossary: front matter between `---` lines, then the text. */
export function readDefinition(
  file: string,
  text: string,
  diagnostics: Diagnostic[],
): DefinitionTemplate | undefined {
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length)
  const [whole, front] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text) ?? []
  if (whole === undefined || front === undefined) {
    diagnostics.push(
      report(manifestFault, {
        message: 'Missing front matter',
        place: {file, start: {line: 1, column: 1}},
        hint: 'begin with `---`, `term: …`, `version: …`, `---`',
      }),
    )
    return undefined
  }
  const manifest = readManifest({file, text: front, firstLine: 2}, shape, diagnostics)
  if (!manifest) return undefined
  // Blank lines in place of the front matter keep every position right.
  const body = whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length)
  return {
    id,
    term: String(manifest.value['term']),
    version: String(manifest.value['version']),
    file,
    body: parseTemplate({file, text: body, owner: `definition:${id}`}, diagnostics),
  }
}
