import type {Register} from '../register.ts'

/** The register as JSON, as `schemas/obligations.schema.json` describes it. */
export function writeJson({title, parties, obligations}: Register): string {
  const document = {format: 'ringfence-obligations', version: 1, title, parties, obligations}
  return `${JSON.stringify(document, null, 2)}\n`
}
