import {element} from './element.ts'
import {levelWords} from './level-words.ts'
import type {OpenPage} from './open-page.ts'
import type {SectionShown, SwitchShown} from './shown.ts'

/** The values that a switch can have, to choose from. */
export function switchEntry(page: OpenPage, shown: SwitchShown): HTMLElement {
  const {id, title, levels, optional, now} = shown
  const entry = entryOf(page, {
    label: title,
    now: levelWords(now),
    options: levels.map((level) => [levelWords(level), JSON.stringify(level)]),
    without: optional ? 'not given' : undefined,
    id,
    tried: page.switched,
  })
  entry.title = id.replaceAll('/', '.')
  return entry
}

/** The variants that a clause can have, to choose from. */
export function variantEntry(page: OpenPage, section: SectionShown): HTMLElement {
  const {id, variant, variants, optional} = section
  return entryOf(page, {
    label: 'Variant',
    now: variant ?? 'left out',
    options: variants.map((each) => [each, each]),
    without: optional ? 'left out' : undefined,
    id,
    tried: page.variants,
  })
}

interface Choice {
  readonly label: string
  /** What the contract has. */
  readonly now: string
  readonly options: readonly (readonly [words: string, value: string])[]
  /** What it is called to have none of them, where that can be. */
  readonly without: string | undefined
  /** What is tried stands there under this id. */
  readonly id: string
  readonly tried: Map<string, string | undefined>
}

function entryOf(page: OpenPage, choice: Choice): HTMLElement {
  const {label, now, options, without, id, tried} = choice
  const select = element('select')
  select.append(new Option(`${tried.has(id) ? 'the deal’s' : now}, as it is`, ''))
  for (const [text, value] of options) select.append(new Option(text, value))
  if (without !== undefined) select.append(new Option(without, absent))
  select.value = tried.has(id) ? (tried.get(id) ?? absent) : ''
  const entry = element('label')
  const markChange = () => {
    entry.className = select.value === '' ? '' : 'changed'
  }
  markChange()
  select.addEventListener('change', () => {
    if (select.value === '') tried.delete(id)
    else tried.set(id, select.value === absent ? undefined : select.value)
    markChange()
    page.load()
  })
  entry.append(element('span', label), select)
  return entry
}

/** The value of the option for none; no variant has this name, and it is no JSON. */
const absent = 'absent'
