import {type Diagnostic, type Library, near, report} from '@ringfence/model'
import {configUnknown, pinnedVersion} from './kinds.ts'
import type {LibraryConfig} from './library-config.ts'

/** What is pinned and has another version in the library, or is not there. */
export function checkPins(
  {pin, placeOf}: LibraryConfig,
  {clauses, glossary, agreements}: Library,
): readonly Diagnostic[] {
  const parts = {clauses, definitions: glossary, kinds: agreements} as const
  return (['clauses', 'definitions', 'kinds'] as const).flatMap((part) => {
    const known: Readonly<Record<string, {readonly version: string}>> = parts[part]
    return Object.entries(pin[part]).flatMap(([id, wanted]) => {
      const place = placeOf(['pin', part, id])
      const found = Object.hasOwn(known, id) ? known[id] : undefined
      if (!found) {
        const hint = near(id, Object.keys(known))
        const message = `The library has no \`${id}\` among its ${part}`
        return [report(configUnknown, {message, place, ...(hint ? {hint} : {})})]
      }
      if (found.version === wanted) return []
      const message = `The library has version ${found.version} of \`${id}\`, and ${wanted} is pinned`
      const hint = `read what has changed (\`ringfence impact\`), then pin ${found.version}; or keep the text of ${wanted} as your own`
      return [report(pinnedVersion, {message, place, hint})]
    })
  })
}
