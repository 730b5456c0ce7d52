import type {LintRule} from '../rule.ts'

/** With two anchors of one name, a reference to it could mean either. */
export const anchorDuplicate: LintRule = {
  code: 'anchor/duplicate',
  severity: 'error',
  source: 'L27',
  description: 'Two places of the contract carry the same anchor.',
  bad: '1. {{anchor "duties"}}Vendor shall act.\n1. {{anchor "duties"}}Customer shall pay.',
  good: '1. {{anchor "duties"}}Vendor shall act.\n1. {{anchor "payment"}}Customer shall pay.',
  blind: 'Anchors of two clauses that no document has together.',
  *check({facts}) {
    for (const fault of facts.faults) {
      if (fault.type !== 'duplicateAnchor') continue
      const [first, ...others] = fault.places
      for (const place of others)
        yield {
          message: `Anchor \`${fault.id}\` is set twice`,
          place,
          hint: 'give each place an anchor of its own',
          ...(first ? {related: [{message: 'first set here', place: first}]} : {}),
        }
    }
  },
}
