import type {Library, Rule} from '@ringfence/model'
import {appliesInWords, changesOf, severityOf, whenInWords} from '@ringfence/rules'

const head = `# Rules

What the rules of the library find in a deal, by jurisdiction. [guides/rules.md](guides/rules.md) says how they are written and acknowledged. This page is made from \`templates/rules/\`; \`npm run generate\` writes it. It is information on the law as read on the dates given, not legal advice.
`

/** `docs/rules.md`. */
export function rulesPage({rules}: Library): string {
  const places = [...new Set(rules.map(({jurisdiction}) => jurisdiction))].toSorted()
  const parts = places.map((place) => {
    const own = rules.filter(({jurisdiction}) => jurisdiction === place)
    return `## ${place}\n\n${own.map(section).join('\n')}`
  })
  return [head, ...parts].join('\n')
}

function section(rule: Rule): string {
  const {id, title, message, hint, citation, reviewedOn, clauses} = rule
  const changes = changesOf(rule.adapt)
  const lines = [
    `**Applies** ${either(appliesInWords(rule)) || 'everywhere'}${clauses.length > 0 ? `; in documents with ${either(clauses.map((each) => `\`${each}\``))}` : ''}.`,
    `**Fires** ${
      either(
        whenInWords(rule)
          .map((all) => all.join(', and '))
          .map((each) => `where ${each}`),
      ) || 'wherever it applies'
    }.`,
    ...(changes.length > 0 ? [`**Changes** the deal: ${changes.join('; ')}.`] : []),
    `**What to do:** ${hint}.`,
    `**Authority:** ${citation} (${confidence[rule.confidence]}, reviewed on ${reviewedOn}).`,
  ]
  const outcome = rule.outcome === 'adapt' ? 'adapts' : severityOf(rule)
  return `### ${id} ${title} (${outcome})\n\n${message}.\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
}

const confidence: Readonly<Record<Rule['confidence'], string>> = {
  verified: 'read in the source',
  mixed: 'read in part',
  general: 'general knowledge, unverified',
}

function either(alternatives: readonly string[]): string {
  return alternatives.join('; or ')
}
