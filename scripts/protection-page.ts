import type {DealConditions, JsonObject, Library, ProtectionPart} from '@ringfence/model'

const head = `# Definitions of protection

What \`ringfence protect\` means by strong, standard and weak. This page is made from \`templates/protection/\`; \`npm run generate\` writes it. A part has the level of the first definition that its document meets, and is absent where it meets none; what weakens it lowers the level. Conditions are values of the deal by JSON Pointer. [The guide](guides/protection.md) says how to read and to write them. Not legal advice.
`

/** `docs/protection.md`: every definition, so that nobody has to trust a number. */
export function protectionPage({protection, agreements}: Library): string {
  const kinds = Object.keys(agreements)
  const requirements = protection.requirements.map(
    ({id, title, why, parts}) =>
      `## ${id}. ${title}\n\n${why}\n\n${parts.map((part) => partText(part, kinds)).join('\n')}`,
  )
  const {bespoke, unknown, blocked} = protection.cautions
  const cautions = [bespoke, unknown, blocked].map(
    ({message, atMost}) => `- At most **${atMost}**: ${message}.`,
  )
  return [head, `## Every part\n\n${cautions.join('\n')}\n`, ...requirements].join('\n')
}

function partText({id, title, levels, weakens, kinds}: ProtectionPart, all: readonly string[]) {
  const serving = kinds.length === all.length ? 'all' : kinds.map(code).join(', ')
  const rows = levels.map((each) => {
    const narrower = narrowed(each.kinds, kinds)
    const words = each.words.map((choice) => choice.map(code).join(' or ')).join('; ')
    return `| **${each.level}** | ${each.means}${narrower} | ${words} | ${conditions(each)} |`
  })
  const weaknesses = weakens.map(
    (each) =>
      `- ${each.atMost ? `At most **${each.atMost}**` : 'Said'}: ${each.message} (${conditions(each)}).`,
  )
  return `### ${id}. ${title}

Kinds of document: ${serving}.

| Level | Means | Sub-clauses | Conditions |
|---|---|---|---|
${rows.join('\n')}
${weaknesses.length > 0 ? `\n${weaknesses.join('\n')}\n` : ''}`
}

/** Which kinds a definition is about, where it is not about all that serve its part. */
function narrowed(own: readonly string[], kinds: readonly string[]): string {
  const others = kinds.filter((kind) => !own.includes(kind))
  if (others.length === 0) return ''
  const list = (names: readonly string[]) => names.map(code).join(', ')
  return own.length <= others.length ? ` (${list(own)})` : ` (not ${list(others)})`
}

function conditions({when, orMissing}: DealConditions): string {
  const alternatives = when.map((map) =>
    Object.entries(map)
      .map(([pointer, schema]) => {
        const missing = orMissing.includes(pointer) ? ', or missing' : ''
        return `${code(pointer)} ${schemaText(schema)}${missing}`
      })
      .join('; '),
  )
  return alternatives.join(' **or** ')
}

/** The few schemas that definitions use, in words; others as they stand. */
function schemaText(schema: JsonObject | boolean): string {
  if (typeof schema === 'boolean') return schema ? 'is given' : 'is never given'
  const {const: only, enum: some, minimum, maximum, minItems} = schema
  const known = Object.keys(schema).every((key) =>
    ['const', 'enum', 'minimum', 'maximum', 'minItems'].includes(key),
  )
  if (!known) return `fits ${code(JSON.stringify(schema))}`
  return [
    ...(only === undefined ? [] : [`is ${code(String(only))}`]),
    ...(Array.isArray(some) ? [`is ${some.map((each) => code(String(each))).join(' or ')}`] : []),
    ...(minimum === undefined ? [] : [`is at least ${String(minimum)}`]),
    ...(maximum === undefined ? [] : [`is at most ${String(maximum)}`]),
    ...(minItems === undefined ? [] : [`has at least ${String(minItems)}`]),
  ].join(' and ')
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}
