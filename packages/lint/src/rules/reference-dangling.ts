import {
  type Contract,
  type DiagnosticDetails,
  type Facts,
  nearest,
  type Reference,
} from '@ringfence/model'
import type {LintRule} from '../rule.ts'

/**
 * A number that points nowhere is the first thing that the other side's lawyer finds. It happens when a deal
 * switches off a clause to which another refers without a condition.
 */
export const referenceDangling: LintRule = {
  code: 'reference/dangling',
  severity: 'error',
  document: true,
  source: 'L27',
  description:
    'A reference is to a clause, a sub-clause or a schedule that this contract does not have.',
  bad: '1. Vendor shall comply with {{ref "sample#duties"}}.',
  good: '1. Vendor shall comply with {{ref "sample#duties"}}.\n1. {{anchor "duties"}}Vendor shall act with care.',
  blind: 'A reference whose target exists and says something else than the author meant.',
  *check({contract, facts}) {
    for (const fault of facts.faults)
      if (fault.type === 'danglingReference') yield describe(fault.reference, contract, facts)
  },
}

function describe({to, place}: Reference, contract: Contract, facts: Facts): DiagnosticDetails {
  const target = to.replace(/^schedule:/, '')
  const [id] = target.split('#')
  const dropped = contract.dropped.find((section) => section.id === id)
  if (dropped)
    return {
      message: `Reference to \`${to}\`, which this deal leaves out because ${dropped.because}`,
      place,
      hint: 'set the condition in the deal, or put the reference under the same condition',
    }
  const near = nearest(target, [...facts.labels.keys()])
  return {
    message: `No clause, sub-clause or schedule \`${to}\` in this contract`,
    place,
    ...(near === undefined ? {} : {hint: `did you mean \`${near}\`?`}),
  }
}
