import {blocksOf, goTo} from './contract-frame.ts'
import {button, element, softLine} from './element.ts'
import {jumpToSwitch} from './jump-to-switch.ts'
import type {OpenPage} from './open-page.ts'
import {partsOfSentence} from './parts-of-sentence.ts'
import {originText} from './place-text.ts'
import {problemsAt} from './problems.ts'
import {distinctReasons, reasonLines, sameReason} from './reason-lines.ts'
import type {Sentence} from './sentences-of.ts'
import type {Paragraph, PartShown} from './shown.ts'

interface Selected {
  readonly paragraph: number
  readonly found: Paragraph
  /** Absent where the whole paragraph is meant. */
  readonly sentence: Sentence | undefined
}

/** A name, and the lines beside it. */
type Row = readonly [name: string, ...lines: (string | Node)[]]

/** What made a paragraph, or a sentence of it, with the problems that are about it. */
export function sentencePanel(page: OpenPage, selected: Selected): readonly Node[] {
  const {found, sentence, paragraph} = selected
  const parts = sentence
    ? partsOfSentence(found.parts, sentence.text, sentence.before)
    : found.parts
  const list = element('dl')
  for (const [name, ...lines] of [
    ...textRows(selected, parts),
    ...reasonRows(page, selected, parts),
    ...found.rules.map(
      ({id, title, citation}): Row => ['Rule', `${id} ${title}`, softLine(citation)],
    ),
    ...referenceRows(paragraph),
  ]) {
    const value = element('dd')
    for (const line of lines)
      if (line) value.append(typeof line === 'string' ? element('div', line) : line)
    list.append(element('dt', name), value)
  }
  return [...problemsAt(page, paragraph), list]
}

/** Which words, and which texts they come from. */
function textRows({found, sentence}: Selected, parts: readonly PartShown[]): readonly Row[] {
  const {label, section, source} = found
  return [
    ...(sentence ? [['Sentence', sentence.text] as const] : []),
    ...(label ? [['Number', label] as const] : []),
    ['Template', ...new Set(parts.map(({line}) => line))],
    ['Clause', `${section.id} ${section.version}, variant ${section.variant}`],
    ...(source.id === section.id ? [] : [['From', `${source.id} ${source.version}`] as const]),
  ]
}

/** The conditions and values that decided the words, and then those around them. */
function reasonRows(
  page: OpenPage,
  {found, sentence}: Selected,
  parts: readonly PartShown[],
): readonly Row[] {
  const own = parts.flatMap(({because = []}) => because)
  const pointers = new Set(parts.map(({pointer}) => pointer))
  const values = found.values.filter(({pointer}) => !sentence || pointers.has(pointer))
  const further = distinctReasons(found.inside).filter(
    (each) => !own.some((one) => sameReason(one, each)),
  )
  return [
    ...distinctReasons([...found.because, ...own]).map(
      (reason): Row => ['Because', ...reasonLines(page, reason)],
    ),
    ...values.map(({pointer, printed, from}): Row => {
      const lines = [`${pointer} → ${printed}`, softLine(originText(from))]
      return ['Value', ...lines, jumpToSwitch(page, pointer)]
    }),
    ...further.map((reason): Row => [sentence ? 'Nearby' : 'Inside', ...reasonLines(page, reason)]),
  ]
}

function referenceRows(paragraph: number): readonly Row[] {
  const links = blocksOf(paragraph).flatMap((block) => [
    ...block.querySelectorAll<HTMLAnchorElement>('a.reference'),
  ])
  const targets = new Map(links.map((link) => [link.hash, link.textContent ?? '']))
  if (targets.size === 0) return []
  const buttons = [...targets].map(([hash, text]) => button(text, 'link', () => goTo(hash)))
  return [['Refers to', ...buttons]]
}
