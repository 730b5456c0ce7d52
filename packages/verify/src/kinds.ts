import type {DiagnosticKind} from '@ringfence/model'

export const neverChosen: DiagnosticKind = {
  code: 'variant/never-chosen',
  severity: 'error',
  description:
    'No deal can choose this variant: the conditions of those before it leave none over.',
  bad: 'variants:\n  - {id: a, when: {ip.noLien: [true, false]}}\n  - {id: b}',
  good: 'variants:\n  - {id: a, when: {ip.noLien: true}}\n  - {id: b}',
}

export const bothChosen: DiagnosticKind = {
  code: 'variant/both-chosen',
  severity: 'info',
  description: 'A deal can fit two variants; the one that stands first is used.',
  bad: 'variants:\n  - {id: a, when: {ip.noLien: true}}\n  - {id: b, when: {ip.noChallenge: true}}\n  - {id: c}',
  good: 'variants:\n  - {id: a, when: {ip.noLien: true}}\n  - {id: b, when: {ip.noLien: false, ip.noChallenge: true}}\n  - {id: c}',
}

export const neverTrue: DiagnosticKind = {
  code: 'condition/never',
  severity: 'error',
  description: 'A condition that no deal meets: the words under it are never printed.',
  bad: '{{#if ip.noLien}}{{#unless ip.noLien}}These words.{{/unless}}{{/if}}',
  good: '{{#if ip.noLien}}{{#if ip.noChallenge}}These words.{{/if}}{{/if}}',
}

export const alwaysTrue: DiagnosticKind = {
  code: 'condition/always',
  severity: 'warning',
  description: 'A condition that every deal meets: it can go.',
  bad: '{{#if ip.noLien}}{{#if ip.noLien}}These words.{{/if}}{{/if}}',
  good: '{{#if ip.noLien}}These words.{{/if}}',
}

export const unread: DiagnosticKind = {
  code: 'schema/unread',
  severity: 'error',
  description:
    'The schema has a property that no template reads: a deal that sets it changes nothing.',
  bad: 'properties: {colour: {type: string}}, and no template with `{{colour}}`',
  good: 'properties: {colour: {type: string}}, and a template with `{{colour}}`',
}

export const uncovered: DiagnosticKind = {
  code: 'verify/no-example',
  severity: 'error',
  description: 'A kind has no example deal, from which its condition space could be varied.',
  bad: 'agreements/sample/agreement.yaml without agreements/sample/deals',
  good: 'agreements/sample/deals/one.yaml',
}

export const unusedClause: DiagnosticKind = {
  code: 'clause/unused',
  severity: 'error',
  description: 'No kind has this clause, or one has a clause that says `unused`.',
  bad: 'clauses/sample, and no agreement that lists `sample`',
  good: 'sections: [sample]',
}

export const unchosenRider: DiagnosticKind = {
  code: 'rider/never-chosen',
  severity: 'warning',
  description: 'No rule chooses this rider: it is printed only where a deal names it.',
  bad: 'clauses/foreground-ip/riders/india.md, and no rule with this rider',
  good: 'adapt: {riders: [{clause: foreground-ip, rider: india}]}',
}

export const unusedSuppression: DiagnosticKind = {
  code: 'lint/unused-suppression',
  severity: 'warning',
  description: 'A comment silences a rule that finds nothing on the line that it speaks for.',
  bad: '{{! lint-disable drafting/slash: a name }}\n1. Vendor shall act.',
  good: '1. Vendor shall act.',
}

/** What only a look at the whole library finds. */
export const verifyKinds: readonly DiagnosticKind[] = [
  neverChosen,
  bothChosen,
  neverTrue,
  alwaysTrue,
  unread,
  uncovered,
  unusedClause,
  unchosenRider,
  unusedSuppression,
]
