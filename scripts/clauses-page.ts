import type {ClauseTemplate, Library} from '@ringfence/model'

const head = `# Clauses

Every clause and schedule of the library, by the number of its family. A clause has up to three positions: what the customer has in its best, what it gives up in the others, why it would accept that, and who should approve it. This page is made from the manifests of the clauses; \`npm run generate\` writes it. Drafts are a start for a lawyer, not legal advice.
`

const words = {
  customerFriendly: 'Customer-friendly',
  balanced: 'Balanced',
  vendorFriendly: 'Vendor-friendly',
} as const

/** `docs/clauses.md`. */
export function clausesPage({clauses, agreements}: Library): string {
  const sorted = Object.values(clauses).toSorted(
    (a, b) => a.family - b.family || (a.id < b.id ? -1 : 1),
  )
  const kindsOf = (id: string) =>
    Object.values(agreements)
      .filter(({sections}) => sections.some(({clause}) => clause === id))
      .map(({kind}) => `\`${kind}\``)
  return [head, ...sorted.map((clause) => section(clause, kindsOf(clause.id)))].join('\n')
}

function section(clause: ClauseTemplate, kinds: readonly string[]): string {
  const {id, family, title, version, purpose, reads, protects, positions, variants} = clause
  const serves = Object.entries(protects).map(
    ([requirement, anchors]) => `${requirement} (${anchors.join(', ') || 'as a whole'})`,
  )
  const facts = [
    `Version ${version}. In ${kinds.join(', ')}.`,
    ...(reads.length > 0 ? [`Parameters: ${reads.map((path) => `\`${path}\``).join(', ')}.`] : []),
    ...(serves.length > 0 ? [`Serves ${serves.join('; ')}.`] : []),
    ...(variants.length > 1
      ? [`Variants: ${variants.map((each) => `\`${each.id}\``).join(', ')}.`]
      : []),
  ]
  const rows = positions.map(
    ({name, variant, gives, accept = '', approver = ''}) =>
      `| ${words[name]} | \`${variant}\` | ${gives} | ${accept} | ${approver} |`,
  )
  const table =
    rows.length > 0
      ? `\n| Position | Variant | Gives | Why accept it | Approved by |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
      : ''
  return `## ${family} ${title ?? id} (\`${id}\`)\n\n${purpose}\n\n${facts.join(' ')}\n${table}`
}
