import {stringify} from 'yaml'
import {oneLine} from './escape-text.ts'

export interface ConfigOptions {
  /** The organisation. */
  readonly name: string
  /** Rules of lint that the imported words break, with the number of places. */
  readonly lint: Readonly<Record<string, number>>
}

/** `ringfence.config.yaml` of an imported library. */
export function writeConfig({name, lint}: ConfigOptions): string {
  const rules = Object.entries(lint)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `  ${code}: warning   # ${count} ${count === 1 ? 'place' : 'places'}\n`)
  const levels = rules.length === 0 ? 'lint: {}\n' : `lint:\n${rules.join('')}`
  return `# yaml-language-server: $schema=ringfence.config.schema.json
# A library that was imported: import-report.md says what is uncertain in it. It lies over the shipped library wherever
# Ringfence runs in this folder or below it. \`ringfence list --origin\` shows what comes from where.
version: 1
name: ${stringify(oneLine(name)).trim()}
library: .

# House style of the imported kind and of every other: styles/house.yaml.
style: house

# Rules of lint that the imported words break. They are warnings, so that the contract can be drafted as it is; take a
# line out once its places are mended, and the rule is an error again.
${levels}`
}
