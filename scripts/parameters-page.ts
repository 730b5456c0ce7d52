import {type Parameter, parametersOf} from '@ringfence/deal'
import type {JsonObject} from '@ringfence/model'

const head = `# Parameters

Everything that a deal can say, block by block: its type, the default where there is one, other defaults by negotiating position, and why. A value with neither default nor value is not invented: where a text needs it, the deal is asked for it. This page is made from the schemas; \`npm run generate\` writes it.
`

/** `docs/parameters.md`. */
export function parametersPage(schema: JsonObject): string {
  const groups = new Map<string, Parameter[]>()
  for (const parameter of parametersOf(schema, '')) {
    const block = parameter.path.split(/[.[]/)[0] ?? ''
    groups.set(block, [...(groups.get(block) ?? []), parameter])
  }
  return [head, ...[...groups].map(([block, all]) => section(block, all))].join('\n')
}

function section(block: string, parameters: readonly Parameter[]): string {
  return `## \`${block}\`\n\n| Parameter | Type | Default | Meaning |\n|---|---|---|---|\n${parameters.map(row).join('\n')}\n`
}

function row({
  path,
  type,
  default: usual,
  positions,
  title,
  description,
  rationale,
}: Parameter): string {
  const defaults = [
    ...(usual === undefined ? [] : [`\`${JSON.stringify(usual)}\``]),
    ...Object.entries(positions ?? {}).map(
      ([name, value]) => `${name} \`${JSON.stringify(value)}\``,
    ),
  ]
  const meaning = [
    `${title}.`,
    description,
    ...(rationale === undefined ? [] : [`Why: ${rationale}`]),
  ]
  return `| \`${path}\` | ${type} | ${defaults.join('; ')} | ${meaning.join(' ').replaceAll('|', '/')} |`
}
