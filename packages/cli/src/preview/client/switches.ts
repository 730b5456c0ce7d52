import {button, byId, element} from './element.ts'
import type {OpenPage} from './open-page.ts'
import type {SectionShown, Shown, SwitchShown} from './shown.ts'
import {switchEntry, variantEntry} from './switch-entry.ts'

/** Lists the switches that have the words of the filter, by clause. */
export function showSwitches(page: OpenPage): void {
  const wanted = byId<HTMLInputElement>('filter').value.trim().toLowerCase()
  const list = byId('list')
  const opened = new Set(
    [...list.querySelectorAll<HTMLElement>('details[open]')].map((each) => each.dataset['group']),
  )
  const made = groupsOf(page, wanted).map(([group, entries]) => {
    const details = element('details')
    details.dataset['group'] = group
    details.open =
      wanted !== '' || opened.has(group) || entries.some((each) => each.className === 'changed')
    details.append(element('summary', group), ...entries)
    return details
  })
  list.replaceChildren(
    ...(made.length > 0 ? made : [element('p', 'No switch has these words', 'soft')]),
  )
}

/** Says what is tried, with the way back. */
export function showTried(page: OpenPage): void {
  const {switched, variants, shown} = page
  const tried = shown?.tried ?? []
  const list = element('ul')
  list.append(...tried.map((each) => element('li', each)))
  const reset = button('Back to the deal', 'plain', () => {
    switched.clear()
    variants.clear()
    page.load()
  })
  const any = tried.length + switched.size + variants.size > 0
  byId('tried').replaceChildren(...(any ? [list, reset] : []))
}

/** Entries by group, in the order of the document. */
function groupsOf(page: OpenPage, wanted: string): readonly [string, readonly HTMLElement[]][] {
  const {switches = [], sections = []} = page.shown ?? {}
  const order = [parties, wholeDocument, ...sections.map(groupName), definitions]
  const groups = new Map<string, HTMLElement[]>(order.map((group) => [group, []]))
  const fits = (texts: readonly string[]) => texts.join(' ').toLowerCase().includes(wanted)
  for (const section of sections) {
    const group = groupName(section)
    const several = section.variants.length + Number(section.optional) > 1
    if (several && fits([group, section.id, 'variant', ...section.variants]))
      groups.get(group)?.push(variantEntry(page, section))
  }
  for (const each of switches) {
    const group = groupOf(each, sections)
    if (fits([group, each.title, ...namesOf(each)]))
      groups.get(group)?.push(switchEntry(page, each))
  }
  return [...groups].filter(([, entries]) => entries.length > 0)
}

const parties = 'Parties'
const wholeDocument = 'The whole document'
const definitions = 'Definitions'

function groupOf({id, clauses}: SwitchShown, sections: Shown['sections']): string {
  if (id.includes(':')) return parties
  if (clauses.length > 3) return wholeDocument
  const section = sections.find((each) => each.id === clauses[0])
  return section ? groupName(section) : definitions
}

/** What a switch is found by besides its title: one of the whole document not by each of its clauses. */
function namesOf({id, clauses}: SwitchShown): readonly string[] {
  if (id.includes(':')) return [id]
  return [id.replaceAll('/', '.'), ...(clauses.length > 3 ? [] : clauses)]
}

function groupName({label, title}: SectionShown): string {
  return `${label} ${title}`.trim()
}
