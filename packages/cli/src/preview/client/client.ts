/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {paginate} from './paginate.ts'
import type {partsOfSentence} from './parts-of-sentence.ts'
import type {
  Paragraph,
  PlaceShown,
  Problem,
  ReasonShown,
  Shown,
  SourceShown,
  SwitchShown,
} from './shown.ts'

export interface ClientParts {
  readonly paginate: typeof paginate
  readonly partsOfSentence: typeof partsOfSentence
  /** Rules for the frame: the ground that the sheets lie on, what is chosen, and notes. */
  readonly frameCss: string
}

/**
 * The script of the page. It is served as the text of this function, so that it can use nothing from around it but
 * its parts. All that comes from files is put into the page as text, never as markup; the contract's own page comes
 * from its writer.
 */
export function client({paginate, partsOfSentence, frameCss}: ClientParts): void {
  const byId = (id: string) => document.getElementById(id) as HTMLElement
  const frame = byId('contract') as HTMLIFrameElement
  const view = byId('view') as HTMLSelectElement
  const documents = byId('documents') as HTMLSelectElement
  const filter = byId('filter') as HTMLInputElement
  const switched = new Map<string, string | undefined>()
  const variants = new Map<string, string | undefined>()
  let shown: Shown | undefined
  let request = 0
  let chosen: {paragraph: number; sentence: number | undefined} | undefined

  const element = (name: string, text = '', className = '') => {
    const made = document.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }
  const button = (text: string, className: string, press: () => void) => {
    const made = element('button', text, className) as HTMLButtonElement
    made.type = 'button'
    made.addEventListener('click', press)
    return made
  }
  const at = (place?: PlaceShown) =>
    place ? `${place.file}${place.start ? `:${place.start.line}` : ''}` : ''
  const inFrame = () => frame.contentDocument as Document
  const blocksOf = (paragraph: number) => [
    ...inFrame().querySelectorAll<HTMLElement>(`[data-source="${paragraph}"]`),
  ]

  // ---- what is chosen ----

  interface Sentence {
    readonly text: string
    readonly before: string
    readonly range: Range
  }

  /** The sentences of a paragraph, which may go on on another page. */
  const sentencesOf = (paragraph: number): Sentence[] => {
    const texts: Text[] = []
    for (const block of blocksOf(paragraph)) {
      const walker = inFrame().createTreeWalker(block, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        if (!node.parentElement?.closest('.unseen')) texts.push(node)
      }
    }
    const whole = texts.map(({data}) => data).join('')
    const found: Sentence[] = []
    let start = 0
    for (const end of [...whole.matchAll(/[.;:](?=\s)/g)]
      .map(({index}) => index + 1)
      .concat(whole.length)) {
      const text = whole.slice(start, end)
      if (text.trim() !== '') {
        const lead = text.length - text.trimStart().length
        const range = inFrame().createRange()
        range.setStart(...spot(texts, start + lead))
        range.setEnd(...spot(texts, start + text.trimEnd().length))
        found.push({text: text.trim(), before: whole.slice(0, start), range})
      }
      start = end
    }
    return found
  }
  const spot = (texts: readonly Text[], offset: number): [Node, number] => {
    let rest = offset
    for (const text of texts) {
      if (rest <= text.length) return [text, rest]
      rest -= text.length
    }
    const last = texts.at(-1) as Text
    return [last, last.length]
  }

  const origin = (from?: SourceShown) => {
    if (!from) return ''
    if (from.type === 'deal') return from.place?.file === '--set' ? 'a switch' : at(from.place)
    if (from.type === 'rule') return `set by rule ${from.rule}`
    return from.rationale ? `${from.type}: ${from.rationale}` : from.type
  }

  const select = (paragraph: number, index?: number) => {
    const found = shown?.paragraphs[paragraph]
    if (!found) return
    chosen = {paragraph, sentence: index}
    const sentence = index === undefined ? undefined : sentencesOf(paragraph)[index]
    byId('why').replaceChildren(...why(found, paragraph, sentence))
    mark(paragraph, sentence)
    openTab('why')
  }

  const why = (found: Paragraph, paragraph: number, sentence: Sentence | undefined) => {
    const parts = sentence
      ? partsOfSentence(found.parts, sentence.text, sentence.before)
      : found.parts
    const list = element('dl')
    const row = (name: string, ...lines: (string | Node)[]) => {
      const value = element('dd')
      for (const line of lines)
        if (line) value.append(typeof line === 'string' ? element('div', line) : line)
      list.append(element('dt', name), value)
    }
    if (sentence) row('Sentence', sentence.text)
    if (found.label) row('Number', found.label)
    row('Template', ...new Set(parts.map(({line}) => line)))
    const {section, source} = found
    row('Clause', `${section.id} ${section.version}, variant ${section.variant}`)
    if (source.id !== section.id) row('From', `${source.id} ${source.version}`)
    const own = parts.flatMap(({because = []}) => because)
    for (const reason of distinct([...found.because, ...own]))
      row('Because', ...reasonLines(reason))
    const pointers = new Set(parts.map(({pointer}) => pointer))
    for (const {pointer, printed, from} of found.values)
      if (!sentence || pointers.has(pointer))
        row('Value', `${pointer} → ${printed}`, soft(origin(from)), jump(pointer))
    const further = distinct(found.inside).filter((each) => !own.some((one) => same(one, each)))
    for (const reason of further) row(sentence ? 'Nearby' : 'Inside', ...reasonLines(reason))
    for (const rule of found.rules) row('Rule', `${rule.id} ${rule.title}`, soft(rule.citation))
    const targets = new Map(
      blocksOf(paragraph)
        .flatMap((block) => [...block.querySelectorAll<HTMLAnchorElement>('a.reference')])
        .map((link) => [link.hash, link.textContent ?? '']),
    )
    if (targets.size > 0)
      row(
        'Refers to',
        ...[...targets].map(([hash, text]) => button(text, 'link', () => goTo(hash))),
      )
    return [...problemsAt(paragraph), list]
  }

  const soft = (text: string) => element('div', text, 'soft')
  const same = (a: ReasonShown, b: ReasonShown) =>
    a.words === b.words && at(a.place) === at(b.place)
  const distinct = (reasons: readonly ReasonShown[]) =>
    reasons.filter((each, index) => reasons.findIndex((other) => same(each, other)) === index)
  const reasonLines = ({words, place, decidedBy}: ReasonShown): (string | Node)[] => [
    words.replaceAll('`', ''),
    soft(at(place)),
    ...decidedBy.flatMap(({name, value, from, pointer}) => [
      `${name} = ${JSON.stringify(value) ?? 'not given'}`,
      soft(origin(from)),
      jump(pointer),
    ]),
  ]
  /** To the switch of a value, where there is one. */
  const jump = (pointer?: string): Node | string => {
    const party = pointer?.replace(/^\/parties\/\d+\//, 'party:')
    const found = shown?.switches.find(({id}) => `/${id}` === pointer || id === party)
    if (!found) return ''
    return button('Try other values', 'link', () => {
      filter.value = found.title
      showSwitches()
      openTab('switches')
      byId('list').querySelector('select')?.focus()
    })
  }

  const mark = (paragraph: number, sentence: Sentence | undefined) => {
    for (const each of inFrame().querySelectorAll('[aria-current]'))
      each.removeAttribute('aria-current')
    for (const block of blocksOf(paragraph)) block.setAttribute('aria-current', 'true')
    const inner = frame.contentWindow as (Window & typeof globalThis) | null
    if (!inner?.CSS.highlights) return
    inner.CSS.highlights.delete('sentence')
    if (sentence) inner.CSS.highlights.set('sentence', new inner.Highlight(sentence.range))
  }

  const goTo = (hash: string) => {
    const target = inFrame().getElementById(decodeURIComponent(hash.slice(1)))
    const block = target?.matches('[data-source]')
      ? target
      : target?.querySelector<HTMLElement>('[data-source]')
    target?.scrollIntoView({block: 'center'})
    if (block instanceof inFrameHtml()) focusBlock(block)
  }
  const inFrameHtml = () => (frame.contentWindow as Window & typeof globalThis).HTMLElement

  // ---- the contract ----

  /** One paragraph can be reached with Tab, the others from there with the arrows. */
  const focusBlock = (block: HTMLElement) => {
    for (const each of inFrame().querySelectorAll<HTMLElement>('[data-source][tabindex="0"]'))
      each.tabIndex = -1
    block.tabIndex = 0
    block.focus({preventScroll: true})
    block.scrollIntoView({block: 'nearest'})
  }

  const clicked = (event: MouseEvent) => {
    const target = event.target as Element
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
    if (link && (event.ctrlKey || event.metaKey || link.closest('.contents'))) {
      event.preventDefault()
      return goTo(link.hash)
    }
    const block = target.closest<HTMLElement>('[data-source]')
    event.preventDefault()
    if (!block) return
    const paragraph = Number(block.dataset['source'])
    const place = inFrame().caretRangeFromPoint(event.clientX, event.clientY)
    const index = sentencesOf(paragraph).findIndex(
      ({range}) => place && range.comparePoint(place.startContainer, place.startOffset) <= 0,
    )
    focusBlock(block)
    select(paragraph, index < 0 ? undefined : index)
  }

  const pressed = (event: KeyboardEvent) => {
    const block = (event.target as Element).closest<HTMLElement>('[data-source]')
    if (!block) return
    const paragraph = Number(block.dataset['source'])
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    const turn = {ArrowRight: 1, ArrowLeft: -1}[event.key]
    if (event.key === 'Enter' || event.key === ' ') select(paragraph)
    else if (step !== undefined) {
      const all = [...inFrame().querySelectorAll<HTMLElement>('[data-source]')]
      // A paragraph that goes on on another page is one paragraph.
      const others = all.filter((each) => each.dataset['source'] !== block.dataset['source'])
      const next =
        step > 0
          ? others.find((each) => all.indexOf(each) > all.indexOf(block))
          : others.findLast((each) => all.indexOf(each) < all.indexOf(block))
      if (next) focusBlock(next)
    } else if (turn !== undefined) {
      const count = sentencesOf(paragraph).length
      const now = chosen?.paragraph === paragraph ? (chosen.sentence ?? -1) : -1
      select(paragraph, Math.min(count - 1, Math.max(0, now + turn)))
    } else return
    event.preventDefault()
  }

  const showContract = (html: string) => {
    const fresh = new DOMParser().parseFromString(html, 'text/html')
    const inside = inFrame()
    if (!inside.body?.dataset['ready']) {
      inside.open()
      inside.write('<!doctype html><html><head></head><body data-ready="true"></body></html>')
      inside.close()
      inside.addEventListener('click', clicked)
      inside.addEventListener('keydown', pressed)
    }
    const top = inside.documentElement.scrollTop
    const style = inside.createElement('style')
    style.textContent = `${frameCss}\n${view.value === 'pages' ? (shown?.paper?.css ?? '') : ''}`
    inside.documentElement.lang = fresh.documentElement.lang
    inside.head.replaceChildren(...fresh.head.children, style)
    inside.title = 'The contract'
    inside.body.className = view.value
    inside.body.replaceChildren(...fresh.body.children)
    inside.querySelector('.skip')?.remove()
    inside.querySelector('.draft')?.remove()
    let pages = 0
    if (view.value === 'pages' && shown?.paper)
      pages = paginate(inside, {...shown.paper, draft: shown.draftReasons.length > 0})
    for (const each of inside.querySelectorAll<HTMLElement>('a, .scroll')) each.tabIndex = -1
    const blocks = inside.querySelectorAll<HTMLElement>('[data-source]')
    for (const block of blocks) block.tabIndex = -1
    if (blocks[0]) blocks[0].tabIndex = 0
    fit()
    inside.documentElement.scrollTop = top
    byId('count').textContent = pages > 0 ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : ''
  }

  /** Sheets are made as small as the window needs them, with room for notes where there are any. */
  const fit = () => {
    const inside = inFrame()
    const sheets = inside.querySelector<HTMLElement>('.sheets')
    const room = inside.body.clientWidth
    const noted = shown?.diagnostics.some(({paragraph}) => paragraph !== undefined) ?? false
    const beside = noted && room >= 620
    inside.body.classList.toggle('beside', beside)
    if (!sheets || !shown?.paper) return
    const width = (shown.paper.width * 96) / 25.4
    const margin = (beside ? 150 : 0) + (room < 620 ? 16 : 40)
    sheets.style.setProperty('zoom', String(Math.min(1, (room - margin) / width)))
  }

  // ---- problems ----

  const problemEntry = (each: Problem) => {
    const entry = button('', `problem ${each.severity}`, () => {
      if (each.paragraph === undefined) return
      const [block] = blocksOf(each.paragraph)
      block?.scrollIntoView({block: 'center'})
      select(each.paragraph)
    })
    entry.append(element('span', `${each.severity}: ${each.message}`))
    if (each.hint) entry.append(element('span', each.hint, 'soft'))
    entry.append(element('code', `${at(each.place)} ${each.code}`))
    return entry
  }
  const problemsAt = (paragraph: number) =>
    (shown?.diagnostics ?? []).filter((each) => each.paragraph === paragraph).map(problemEntry)

  const showProblems = () => {
    const {diagnostics = [], draftReasons = []} = shown ?? {}
    const entries: Node[] = diagnostics.map(problemEntry)
    if (draftReasons.length > 0) {
      const list = element('ul')
      list.append(...draftReasons.map((reason) => element('li', reason)))
      entries.unshift(element('p', 'Not ready to be signed:', 'draft'), list)
    }
    byId('problem-list').replaceChildren(
      ...(entries.length > 0 ? entries : [element('p', 'None', 'soft')]),
    )
    byId('tab-problems').textContent =
      diagnostics.length > 0 ? `Problems (${diagnostics.length})` : 'Problems'
    showNotes()
  }

  /** Beside its paragraph each problem has a note; where two would overlap, the lower one moves down. */
  const showNotes = () => {
    const inside = inFrame()
    inside.querySelector('.notes')?.remove()
    for (const each of inside.querySelectorAll('[data-problem]'))
      each.removeAttribute('data-problem')
    const notes = inside.createElement('aside')
    notes.className = 'notes'
    notes.setAttribute('aria-label', 'Problems beside their places')
    const scroll = inside.documentElement.scrollTop
    const placed = (shown?.diagnostics ?? []).flatMap((each) => {
      const [block] = each.paragraph === undefined ? [] : blocksOf(each.paragraph)
      if (!block) return []
      for (const one of blocksOf(each.paragraph ?? 0)) one.dataset['problem'] = each.severity
      return [{each, block, top: block.getBoundingClientRect().top + scroll}]
    })
    let least = 0
    inside.body.append(notes)
    for (const {each, block, top} of placed.toSorted((a, b) => a.top - b.top)) {
      const note = inside.createElement('button')
      note.type = 'button'
      note.className = `note ${each.severity}`
      note.append(inside.createElement('span'))
      note.firstElementChild?.append(each.message)
      note.title = each.hint ?? each.message
      note.addEventListener('click', () => {
        block.scrollIntoView({block: 'nearest'})
        select(each.paragraph ?? 0)
      })
      notes.append(note)
      const y = Math.max(top, least)
      note.style.top = `${y}px`
      least = y + note.offsetHeight + 6
    }
    if (placed.length === 0) notes.remove()
  }

  // ---- switches ----

  const words = (level: unknown): string => {
    if (typeof level === 'boolean') return level ? 'yes' : 'no'
    if (level === undefined) return 'not given'
    if (Array.isArray(level)) {
      const named = level.map((each) => (typeof each === 'object' ? '' : String(each))).join(', ')
      if (level.length === 0) return 'none'
      return named.replaceAll(', ', '') === ''
        ? `${level.length} ${level.length === 1 ? 'entry' : 'entries'}: ${brief(level)}`
        : named
    }
    return typeof level === 'object' ? `given: ${brief(level)}` : String(level)
  }
  const brief = (level: unknown) =>
    JSON.stringify(level)
      .replaceAll(/["{}[\]]/g, '')
      .slice(0, 60)

  interface Choice {
    readonly label: string
    readonly now: string
    readonly options: readonly (readonly [words: string, value: string])[]
    readonly value: string
    readonly change: (value: string) => void
  }

  const choose = ({label, now, options, value, change}: Choice) => {
    const entry = element('label', '', value === '' ? '' : 'changed')
    const choice = element('select') as HTMLSelectElement
    choice.append(new Option(`${now}, as it is`, ''))
    for (const [text, one] of options) choice.append(new Option(text, one))
    choice.value = value
    choice.addEventListener('change', () => {
      change(choice.value)
      entry.className = choice.value === '' ? '' : 'changed'
      void load()
    })
    entry.append(element('span', label), choice)
    return entry
  }

  const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
  const switchEntry = ({id, title, levels, optional, now}: SwitchShown) => {
    const given = switched.has(id) ? (switched.get(id) ?? 'absent') : ''
    const entry = choose({
      label: title,
      now: switched.has(id) ? 'the deal’s' : cut(words(now)),
      options: [
        ...levels.map((level) => [cut(words(level)), JSON.stringify(level)] as const),
        ...(optional ? ([['not given', 'absent']] as const) : []),
      ],
      value: given,
      change: (value) => {
        if (value === '') switched.delete(id)
        else switched.set(id, value === 'absent' ? undefined : value)
      },
    })
    entry.title = id.replaceAll('/', '.')
    return entry
  }

  const variantEntry = (section: Shown['sections'][number]) => {
    const {id, variant, optional} = section
    return choose({
      label: 'Variant',
      now: variants.has(id) ? 'the deal’s' : (variant ?? 'left out'),
      options: [
        ...section.variants.map((each) => [each, each] as const),
        ...(optional ? ([['left out', 'absent']] as const) : []),
      ],
      value: variants.has(id) ? (variants.get(id) ?? 'absent') : '',
      change: (value) => {
        if (value === '') variants.delete(id)
        else variants.set(id, value === 'absent' ? undefined : value)
      },
    })
  }

  const showSwitches = () => {
    const wanted = filter.value.trim().toLowerCase()
    const {switches = [], sections = []} = shown ?? {}
    const open = new Set(
      [...byId('list').querySelectorAll('details[open]')].map((each) =>
        each.getAttribute('data-group'),
      ),
    )
    const fits = (...texts: readonly string[]) => texts.join(' ').toLowerCase().includes(wanted)
    const name = (id: string) => {
      const section = sections.find((each) => each.id === id)
      return section ? `${section.label} ${section.title}`.trim() : 'Definitions'
    }
    const order = [
      'Parties',
      'The whole document',
      ...sections.map(({id}) => name(id)),
      'Definitions',
    ]
    const groups = new Map<string, Node[]>(order.map((group) => [group, []]))
    const add = (group: string, entry: Node) =>
      groups.set(group, [...(groups.get(group) ?? []), entry])
    for (const each of switches.filter(({id}) => id.includes(':')))
      if (fits('parties', each.title, each.id)) add('Parties', switchEntry(each))
    const shared = switches.filter(({id, clauses}) => !id.includes(':') && clauses.length > 3)
    for (const each of shared)
      if (fits('whole document', each.title, each.id.replaceAll('/', '.')))
        add('The whole document', switchEntry(each))
    for (const section of sections) {
      const group = name(section.id)
      if (
        section.variants.length + Number(section.optional) > 1 &&
        fits(group, section.id, 'variant', ...section.variants)
      )
        add(group, variantEntry(section))
    }
    for (const each of switches) {
      if (each.id.includes(':') || shared.includes(each)) continue
      const group = name(each.clauses[0] ?? '')
      if (fits(group, each.title, each.id.replaceAll('/', '.'), ...each.clauses))
        add(group, switchEntry(each))
    }
    const made = [...groups]
      .filter(([, entries]) => entries.length > 0)
      .map(([group, entries]) => {
        const details = element('details') as HTMLDetailsElement
        details.dataset['group'] = group
        details.open =
          wanted !== '' ||
          open.has(group) ||
          entries.some((each) => (each as Element).className === 'changed')
        details.append(element('summary', group), ...entries)
        return details
      })
    byId('list').replaceChildren(
      ...(made.length > 0 ? made : [element('p', 'No switch has these words', 'soft')]),
    )
  }

  const showTried = () => {
    const {tried = []} = shown ?? {}
    const list = element('ul')
    list.append(...tried.map((each) => element('li', each)))
    const reset = button('Back to the deal', 'plain', () => {
      switched.clear()
      variants.clear()
      void load()
    })
    byId('tried').replaceChildren(
      ...(tried.length + switched.size + variants.size > 0 ? [list, reset] : []),
    )
  }

  // ---- tabs ----

  const tabs = [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')]
  const openTab = (name: string) => {
    for (const tab of tabs) {
      const open = tab.getAttribute('aria-controls') === name
      tab.setAttribute('aria-selected', String(open))
      tab.tabIndex = open ? 0 : -1
      byId(tab.getAttribute('aria-controls') ?? '').hidden = !open
    }
  }
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => openTab(tab.getAttribute('aria-controls') ?? ''))
    tab.addEventListener('keydown', ({key}) => {
      const turn = {ArrowRight: 1, ArrowLeft: -1}[key]
      const next = turn === undefined ? undefined : tabs.at((index + turn) % tabs.length)
      next?.click()
      next?.focus()
    })
  }

  // ---- loading ----

  const load = async () => {
    const number = ++request
    const query = new URLSearchParams()
    const pair = (id: string, value: string | undefined) =>
      value === undefined ? id : `${id}=${value}`
    for (const [id, value] of switched) query.append('switch', pair(id, value))
    for (const [id, value] of variants) query.append('variant', pair(id, value))
    query.append('document', documents.value || '0')
    const response = await fetch(`/draft?${query}`)
    if (number !== request) return
    if (!response.ok) {
      byId('state').textContent = await response.text()
      return
    }
    const next = (await response.json()) as Shown
    const failed = next.html === undefined
    shown = failed && shown ? {...shown, diagnostics: next.diagnostics, tried: next.tried} : next
    if (next.html !== undefined) {
      showContract(next.html)
      byId('title').textContent = document.title = next.title
    }
    fit()
    showProblems()
    showTried()
    showDocuments()
    if (!byId('list').contains(document.activeElement)) showSwitches()
    if (chosen && !failed && !byId('why').hidden) reselect(chosen)
    const errors = next.diagnostics.filter(({severity}) => severity === 'error').length
    const count = next.diagnostics.length
    byId('state').textContent =
      errors > 0
        ? `${errors} ${errors === 1 ? 'error' : 'errors'}: the contract is shown as it was before`
        : count > 0
          ? `${count} notes and warnings`
          : 'No problems'
    byId('state').className = errors > 0 ? 'failed' : ''
    document.body.dataset['loads'] = String(number)
  }

  /** After a save the same paragraph may have gone, or say something else. */
  const reselect = ({paragraph, sentence}: {paragraph: number; sentence: number | undefined}) => {
    if (shown?.paragraphs[paragraph] && blocksOf(paragraph).length > 0) select(paragraph, sentence)
  }

  const showDocuments = () => {
    const titles = shown?.documents ?? []
    documents.replaceChildren(...titles.map((title, index) => new Option(title, String(index))))
    documents.value = String(shown?.document ?? 0)
    documents.hidden = titles.length < 2
  }

  filter.addEventListener('input', showSwitches)
  view.addEventListener('change', () => void load())
  documents.addEventListener('change', () => void load())
  let resized = 0
  addEventListener('resize', () => {
    cancelAnimationFrame(resized)
    resized = requestAnimationFrame(() => {
      fit()
      showNotes()
    })
  })
  new EventSource('/events').addEventListener('message', () => void load())
  void load()
}
