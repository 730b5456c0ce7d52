import type {DiagnosticKind} from '@ringfence/model'

export const unresolvedSchema: DiagnosticKind = {
  code: 'schema/unresolved',
  severity: 'error',
  description: 'A schema refers to a file, or to a part of a file, that does not exist.',
  bad: '{"$ref": "parts/adress.schema.json"}',
  good: '{"$ref": "parts/address.schema.json"}',
}

export const unknownSchemaKind: DiagnosticKind = {
  code: 'schema/unknown-kind',
  severity: 'error',
  description: 'The schema has no document of the kind that was asked for.',
  bad: 'ringfence schema mutualNDA',
  good: 'ringfence schema mutualNda',
}

export const unfitDefault: DiagnosticKind = {
  code: 'schema/default',
  severity: 'error',
  description:
    'A library changes the default of a value that deals do not have, or to one that the value cannot take.',
  bad: 'defaults: [{at: /confidentiality/termYears, value: five, rationale: …}]',
  good: 'defaults: [{at: /confidentiality/termYears, value: 5, rationale: …}]',
}

export const schemaKinds: readonly DiagnosticKind[] = [
  unresolvedSchema,
  unknownSchemaKind,
  unfitDefault,
]
