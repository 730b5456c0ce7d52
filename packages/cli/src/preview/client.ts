/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

interface Shown {
  readonly html?: string
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
  readonly diagnostics: readonly Problem[]
  readonly switches: readonly {
    readonly pointer: string
    readonly levels: readonly unknown[]
    readonly clauses: readonly string[]
  }[]
}

interface Source {
  readonly type: string
  readonly place?: {readonly file: string; readonly start?: {readonly line: number}}
  readonly rationale?: string
  readonly rule?: string
}

interface Reason {
  readonly words: string
  readonly place: {readonly file: string; readonly start?: {readonly line: number}}
  readonly decidedBy: readonly {name: string; value?: unknown; pointer?: string; from?: Source}[]
}

interface Paragraph {
  readonly label: string
  readonly section: {readonly id: string; readonly version: string; readonly variant: string}
  readonly source: {readonly id: string; readonly version: string}
  readonly parts: readonly {readonly text: string; readonly line: string}[]
  readonly because: readonly Reason[]
  readonly inside: readonly Reason[]
  readonly values: readonly {pointer: string; printed: string; from: Source}[]
  readonly rules: readonly {id: string; title: string; citation: string}[]
}

interface Problem {
  readonly severity: string
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly place?: {readonly file: string; readonly start?: {readonly line: number}}
  readonly paragraph?: number
}

/**
 * The script of the page. It is served as the text of this function, so that it can use nothing from around it. All
 * that comes from files is put into the page as text, never as markup; the contract's own page comes from its writer.
 */
export function client(): void {
  const byId = (id: string) => document.getElementById(id) as HTMLElement
  const frame = byId('contract') as HTMLIFrameElement
  const set = new Map<string, string>()
  let shown: Shown | undefined
  let request = 0

  const element = (name: string, text = '', className = '') => {
    const made = document.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }
  const at = (place?: Problem['place']) =>
    place ? `${place.file}${place.start ? `:${place.start.line}` : ''}` : ''

  const origin = (from?: Source) => {
    if (!from) return ''
    if (from.type === 'deal') return at(from.place)
    if (from.type === 'rule') return `set by rule ${from.rule}`
    return from.rationale ? `${from.type}: ${from.rationale}` : from.type
  }

  const select = (paragraph: number, sentence?: string) => {
    const found = shown?.paragraphs[paragraph]
    if (!found) return
    const list = element('dl')
    const row = (name: string, ...lines: string[]) => {
      const value = element('dd')
      for (const line of lines) value.append(element('div', line))
      list.append(element('dt', name), value)
    }
    const lines = found.parts.filter(({text}) => !sentence || overlap(text, sentence))
    const named = [...new Set((lines.length > 0 ? lines : found.parts).map(({line}) => line))]
    if (sentence) row('Text', sentence)
    row('Lines', ...named)
    row('Clause', `${found.section.id} ${found.section.version}, variant ${found.section.variant}`)
    if (found.source.id !== found.section.id)
      row('From', `${found.source.id} ${found.source.version}`)
    for (const reason of [...found.because, ...found.inside])
      row(
        'Because',
        `${reason.words.replaceAll('`', '')} (${at(reason.place)})`,
        ...reason.decidedBy.map(
          ({name, value, from}) =>
            `${name} = ${JSON.stringify(value) ?? 'not given'} ${origin(from)}`,
        ),
      )
    for (const {pointer, printed, from} of found.values)
      row('Value', `${pointer} → ${printed}`, origin(from))
    for (const rule of found.rules) row('Rule', `${rule.id} ${rule.title}`, rule.citation)
    byId('why').replaceChildren(list)
    for (const each of frame.contentDocument?.querySelectorAll('[aria-current]') ?? [])
      each.removeAttribute('aria-current')
    frame.contentDocument
      ?.querySelector(`[data-source="${paragraph}"]`)
      ?.setAttribute('aria-current', 'true')
  }

  const overlap = (part: string, sentence: string) => {
    const words = part.trim()
    return words !== '' && (sentence.includes(words) || words.includes(sentence))
  }

  /** The sentence of a block that was clicked. */
  const sentenceAt = (block: HTMLElement, event: MouseEvent) => {
    const place = frame.contentDocument?.caretRangeFromPoint(event.clientX, event.clientY)
    if (!place || !block.contains(place.startContainer)) return undefined
    const before = document.createRange.call(frame.contentDocument)
    before.setStart(block, 0)
    before.setEnd(place.startContainer, place.startOffset)
    const offset = before.toString().length
    let from = 0
    for (const sentence of (block.textContent ?? '').split(/(?<=[.;:])\s+/)) {
      const end = from + sentence.length + 1
      if (offset <= end) return sentence.trim()
      from = end
    }
    return undefined
  }

  const showContract = (html: string) => {
    const inside = frame.contentDocument
    if (!inside) return
    const top = inside.documentElement?.scrollTop ?? 0
    inside.open()
    inside.write(html)
    inside.close()
    const style = inside.createElement('style')
    style.textContent =
      'body{background:#eef1f4}body>header,main{background:#fff;padding:3rem 4rem!important;max-width:52rem!important;margin:1.5rem auto!important;box-shadow:0 1px 6px #0003}[data-source]{cursor:pointer;border-radius:3px}[data-source]:hover{background:#f2f7fd}[aria-current]{background:#dcebfb!important;outline:2px solid #1f5fa8}[data-problem]{border-right:4px solid #8a5a00}[data-problem=error]{border-right-color:#b3261e}'
    inside.head.append(style)
    for (const block of inside.querySelectorAll<HTMLElement>('[data-source]')) {
      block.tabIndex = 0
      block.addEventListener('click', (event) => {
        event.stopPropagation()
        select(Number(block.dataset['source']), sentenceAt(block, event))
      })
      block.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target === block) select(Number(block.dataset['source']))
      })
    }
    inside.documentElement.scrollTop = top
  }

  const showProblems = (problems: readonly Problem[]) => {
    const entries = problems.map((each) => {
      const entry = element('button', '', each.severity)
      entry.append(element('div', `${each.severity}: ${each.message}`))
      if (each.hint) entry.append(element('div', each.hint, 'soft'))
      entry.append(element('code', `${at(each.place)} ${each.code}`))
      const block =
        each.paragraph === undefined
          ? null
          : frame.contentDocument?.querySelector<HTMLElement>(`[data-source="${each.paragraph}"]`)
      block?.setAttribute('data-problem', each.severity)
      block?.setAttribute('title', each.message)
      entry.addEventListener('click', () => {
        block?.scrollIntoView({block: 'center'})
        if (each.paragraph !== undefined) select(each.paragraph)
      })
      return entry
    })
    byId('problems').replaceChildren(
      ...(entries.length > 0 ? entries : [element('p', 'None', 'soft')]),
    )
  }

  const showSwitches = () => {
    const words = (byId('filter') as HTMLInputElement).value.toLowerCase()
    const entries = (shown?.switches ?? [])
      .filter(({pointer, clauses}) =>
        `${pointer.slice(1).replaceAll('/', '.')} ${clauses.join(' ')}`
          .toLowerCase()
          .includes(words),
      )
      .map(({pointer, levels}) => {
        const entry = element('label')
        const select = element('select') as HTMLSelectElement
        select.append(new Option('as in the deal', ''))
        for (const level of levels) {
          const value = JSON.stringify(level)
          select.append(new Option(value.length > 40 ? `${value.slice(0, 39)}…` : value, value))
        }
        select.value = set.get(pointer) ?? ''
        select.addEventListener('change', () => {
          if (select.value === '') set.delete(pointer)
          else set.set(pointer, select.value)
          void load()
        })
        entry.append(element('span', pointer.slice(1).replaceAll('/', '.')), select)
        return entry
      })
    byId('switches').replaceChildren(...entries)
  }

  const load = async () => {
    const number = ++request
    const query = [...set].map(
      ([pointer, value]) => `set=${encodeURIComponent(`${pointer}=${value}`)}`,
    )
    const response = await fetch(`/draft?${query.join('&')}`)
    if (number !== request) return
    if (!response.ok) {
      byId('state').textContent = await response.text()
      return
    }
    const next = (await response.json()) as Shown
    const active = document.activeElement
    shown =
      next.html === undefined && shown
        ? {...next, switches: shown.switches, paragraphs: shown.paragraphs}
        : next
    if (next.html !== undefined) {
      showContract(next.html)
      byId('title').textContent = document.title = next.title
    }
    showProblems(next.diagnostics)
    if (!byId('switches').contains(active)) showSwitches()
    const errors = next.diagnostics.filter(({severity}) => severity === 'error').length
    byId('state').textContent =
      errors > 0
        ? `${errors} errors: the contract is shown as it was before`
        : `${next.diagnostics.length} notes and warnings`
    document.body.dataset['loads'] = String(number)
  }

  byId('filter').addEventListener('input', showSwitches)
  new EventSource('/events').addEventListener('message', () => void load())
  void load()
}
