import type {
  DecidingValue,
  ExplainedParagraph,
  ExplainedRule,
  ExplainedSection,
  Explanation,
  Reason,
  UsedValue,
  ValueSource,
} from '@ringfence/generator/explain'
import type {Json, Place} from '@ringfence/model'

/** Longer paragraphs and values are cut. */
const longest = {text: 88, value: 60}

/** Why a contract reads as it does, for a terminal: clause by clause, each paragraph with what made it. */
export function explanationText({title, kind, sections}: Explanation): string {
  return [`${title} (${kind})`, ...sections.map(sectionText)].join('\n\n').concat('\n')
}

function sectionText(section: ExplainedSection): string {
  const {label, title, id, version, variant, file, because, rules, paragraphs} = section
  const name = [label, title ?? id].filter(Boolean).join(' ')
  const lines = [
    `== ${name}`,
    `   ${id} ${version}, variant ${variant}: ${file}`,
    ...because.flatMap((reason) => reasonLines('because', reason)),
    ...rules.flatMap(ruleLines),
  ]
  return [lines.join('\n'), ...paragraphs.map((each) => paragraphText(each, section))].join('\n\n')
}

function paragraphText(paragraph: ExplainedParagraph, section: ExplainedSection): string {
  const {label, text, place, bespoke, because, inside, values, rules} = paragraph
  const words = cut(text.replaceAll(/\s+/g, ' ').trim(), longest.text)
  return [
    ['  ', label === '' ? '' : `${label} `, words].join(''),
    `    from     ${at(place)}${bespoke ? ', wording of the deal’s own' : ownSource(paragraph, section)}`,
    ...because.flatMap((reason) => reasonLines('because', reason)),
    ...inside.flatMap((reason) => reasonLines('inside', reason)),
    ...values.map(valueLine),
    ...rules.flatMap(ruleLines),
  ].join('\n')
}

/** Said only where it is not that of the clause. */
function ownSource({source}: ExplainedParagraph, {id}: ExplainedSection): string {
  return source.id === id ? '' : `, ${source.id} ${source.version}`
}

function reasonLines(heading: 'because' | 'inside', {words, place, decidedBy}: Reason) {
  return [
    `    ${heading.padEnd(8)} ${words.replaceAll('`', '')} (${at(place)})`,
    ...decidedBy.map((each) => `             ${decidingText(each)}`),
  ]
}

function decidingText({name, pointer, value, from}: DecidingValue): string {
  if (pointer === undefined) return `${name} is ${value === true ? '' : 'not '}in the document`
  const shown = value === undefined ? 'not given' : plain(value)
  return `${name} = ${shown}${from && from.type !== 'absent' ? `, ${sourceText(from)}` : ''}`
}

function valueLine({pointer, printed, from}: UsedValue): string {
  const shown = cut(printed.replaceAll(/\s+/g, ' '), longest.value)
  return `    value    ${pointer} → ${shown}, ${sourceText(from)}`
}

function sourceText(from: ValueSource): string {
  switch (from.type) {
    case 'deal':
      return at(from.place)
    case 'default': {
      const position = from.position === undefined ? '' : ` of the position ${from.position}`
      return `default${position}${from.rationale === undefined ? '' : `: ${from.rationale}`}`
    }
    case 'rule':
      return `set by rule ${from.rule}`
    case 'derived':
      return 'derived from the deal'
    case 'absent':
      return 'not given'
  }
}

function ruleLines({id, title, citation, changes}: ExplainedRule): readonly string[] {
  const changed = changes && changes.length > 0 ? `: ${changes.join(', ')}` : ''
  return [`    rule     ${id} ${title}${changed} [${citation}]`.replaceAll('`', '')]
}

function plain(value: Json): string {
  return cut(typeof value === 'string' ? value : JSON.stringify(value), longest.value)
}

function at({file, start}: Place): string {
  return start ? `${file}:${start.line}` : file
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}
