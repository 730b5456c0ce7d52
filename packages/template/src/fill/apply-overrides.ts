import {
  type Block,
  type Item,
  type JsonObject,
  type Place,
  report,
  type Section,
} from '@ringfence/model'
import type {FillContext} from './context.ts'
import {fillMarkdown} from './fill-markdown.ts'
import {bespokeWording, overrideWithoutTarget} from './kinds.ts'
import type {Scope} from './scope.ts'

/** Bespoke wording of a deal for one clause. */
interface Override {
  readonly clause: string
  /** Anchor of a sub-clause; the clause as a whole where it is not given. */
  readonly subclause?: string
  readonly action: 'add' | 'replace' | 'remove'
  readonly heading?: string
  readonly reason: string
}

/**
 * Puts the deal's own words into the clauses that it names. Each is reported, so that nobody takes them for the
 * library's: an added sub-clause goes to the end, a replaced one keeps its number and heading.
 */
export function applyOverrides(
  sections: readonly Section[],
  scope: Scope,
  context: FillContext,
): readonly Section[] {
  const {deal, diagnostics} = context
  const overrides = Array.isArray(deal.data['overrides']) ? deal.data['overrides'] : []
  let changed = sections
  for (const [index, entry] of overrides.entries()) {
    const override = entry as JsonObject as unknown as Override
    const pointer = `/overrides/${index}`
    const place = {...deal.placeOf(pointer), pointer}
    const words = override.action === 'remove' ? [] : wordsOf(pointer, scope, context, place)
    const section = changed.find(({id}) => id === override.clause)
    const after = section && overridden(section, override, {words, index, pointer, place})
    const name = [override.clause, override.subclause].filter(Boolean).join('#')
    if (!after) {
      const message = `No clause or sub-clause \`${name}\` in this document`
      diagnostics.push(report(overrideWithoutTarget, {message, place}))
      continue
    }
    changed = changed.map((each) => (each === section ? after : each))
    const message = `Bespoke wording in \`${name}\`: ${override.reason}`
    diagnostics.push(report(bespokeWording, {message, place}))
  }
  return changed
}

function wordsOf(
  pointer: string,
  scope: Scope,
  context: FillContext,
  place: Place,
): readonly Block[] {
  const keys = [...pointer.slice(1).split('/'), 'text']
  const path = {original: keys.join('.'), depth: 0, data: false, keys}
  const at = [place.start?.line ?? 1, place.start?.column ?? 1] as const
  return fillMarkdown({type: 'markdown', path, at}, scope, {...context, file: place.file})
}

interface Wording {
  readonly words: readonly Block[]
  readonly index: number
  readonly pointer: string
  readonly place: Place
}

function overridden(section: Section, override: Override, wording: Wording): Section | undefined {
  const {subclause, action} = override
  if (action === 'add')
    return {...section, children: [...section.children, added(override, wording)]}
  if (subclause === undefined)
    return action === 'replace' ? {...section, children: [added(override, wording)]} : undefined
  const id = `${section.id}#${subclause}`
  if (!section.children.some((block) => block.type === 'item' && block.id === id)) return undefined
  const children = section.children.flatMap((block): Block[] => {
    if (block.type !== 'item' || block.id !== id) return [block]
    return action === 'remove' ? [] : [{...block, children: wording.words}]
  })
  return {...section, children}
}

function added({clause, heading}: Override, {words, index, pointer, place}: Wording): Item {
  const title =
    heading === undefined
      ? ({type: 'text', value: 'Special term', place} as const)
      : ({
          type: 'field',
          pointer: `${pointer}/heading`,
          title: 'Heading',
          value: heading,
          place,
        } as const)
  return {
    type: 'item',
    id: `${clause}#override-${index + 1}`,
    heading: [title],
    children: words,
    place,
  }
}
