import type {DiagnosticKind} from '@ringfence/model'

export const configFault: DiagnosticKind = {
  code: 'config/fault',
  severity: 'error',
  description:
    'The configuration of a library lacks a property, has one of the wrong type, or one too many.',
  bad: 'version: 1\nnmae: Example Holdings',
  good: 'version: 1\nname: Example Holdings',
}

export const configUnknown: DiagnosticKind = {
  code: 'config/unknown',
  severity: 'error',
  description:
    'The configuration of a library names a clause, a position, a style, a value or a version that the library does not have.',
  bad: 'forbid: [{id: ORG-01, clause: non-competition, position: vendorFriendly, …}]',
  good: 'forbid: [{id: ORG-01, clause: non-compete, position: vendorFriendly, …}]',
}

export const pinnedVersion: DiagnosticKind = {
  code: 'config/pinned',
  severity: 'error',
  description: 'The library has another version of something than the one that is pinned.',
  bad: 'pin: {clauses: {audit: 1.0.0}}, and a library with 1.1.0',
  good: 'pin: {clauses: {audit: 1.1.0}}',
}

export const ownSchema: DiagnosticKind = {
  code: 'library/schema',
  severity: 'error',
  description:
    'A schema of the library is no JSON Schema of an object, or has what schemas of deals may not have.',
  bad: 'schemas/extra.schema.json: {"type": "string"}',
  good: 'schemas/extra.schema.json: {"type": "object", "properties": {"costCentre": {"type": "string"}}}',
}

export const unversioned: DiagnosticKind = {
  code: 'library/unversioned',
  severity: 'warning',
  description:
    'A text has changed and its version has not: two contracts that name the same version would have different words.',
  bad: 'clauses/audit/standard.md of our own, under the version of the shipped clause',
  good: 'versions: {audit: {version: 1.1.0-acme.1, basedOn: 1.1.0}}',
}

export const outdated: DiagnosticKind = {
  code: 'library/outdated',
  severity: 'warning',
  description:
    'A text of our own was written from an older version of a shipped clause: what has changed there is not in it.',
  bad: 'versions: {audit: {version: 1.1.0-acme.1, basedOn: 1.0.0}}, where the shipped clause has 1.1.0',
  good: 'versions: {audit: {version: 1.1.0-acme.2, basedOn: 1.1.0}}',
}

export const lockFault: DiagnosticKind = {
  code: 'lock/fault',
  severity: 'error',
  description: 'A lock file is not one that `ringfence lock` writes.',
  bad: 'lock: 2',
  good: 'lock: 1',
}

export const lockDiffers: DiagnosticKind = {
  code: 'lock/differs',
  severity: 'error',
  description: 'The library is not the one that is locked: something is new, gone or changed.',
  bad: 'ringfence generate deal.yaml --locked, after clauses/audit/standard.md was edited',
  good: 'ringfence lock, and then ringfence generate deal.yaml --locked',
}

/** What is reported about a library of one's own, beside what any library is told. */
export const overlayKinds: readonly DiagnosticKind[] = [
  configFault,
  configUnknown,
  pinnedVersion,
  ownSchema,
  unversioned,
  outdated,
  lockFault,
  lockDiffers,
]
