import {describe, expect, test} from 'vitest'
import {draft, examples, library} from './support/shipped.ts'

/* What a customer needs to keep its IP, and the families of clauses in a master agreement that serve each need. */
const coverage: Readonly<Record<string, readonly number[]>> = {
  S1: [1, 40, 43, 44],
  S2: [2, 5, 49, 50],
  S3: [6, 7, 9, 10, 11, 13, 36],
  S4: [4, 8, 11, 12, 13, 14, 17, 26, 31, 32, 33],
  S5: [17],
  S6: [18, 19, 20],
  S7: [16, 24, 25, 31, 37, 38, 39, 40, 41],
  S8: [21, 23, 55],
  S9: [10, 14, 49, 62, 64],
  S10: [22, 23, 63],
  S11: [45, 46, 47, 48],
  S12: [26, 27, 51],
  S13: [26, 51],
  S14: [28, 61],
  S15: [29, 57],
  S16: [26, 51],
  S17: [21, 22, 23, 34, 55],
}

const sections = library.agreements['outsourcingMsa']?.sections ?? []

describe('each requirement', () => {
  test.each(Object.entries(coverage))(
    '%s is served by every family that should',
    (id, families) => {
      const serving = sections.flatMap(({clause}) => {
        const {family, protects} = library.clauses[clause] ?? {}
        return family !== undefined && protects?.[id] ? [family] : []
      })
      expect(families.filter((family) => !serving.includes(family))).toEqual([])
    },
  )

  test('is served in print by the smallest master agreement, in the sub-clauses that are named', () => {
    const [smallest] = examples
      .filter(({file}) => file.includes('/outsourcing-msa/'))
      .toSorted((a, b) => a.text.length - b.text.length)
    const drafted = draft(smallest?.text ?? '', smallest?.file ?? '').value
    const printed = new Set(
      drafted?.contract.sections.flatMap(({id}) =>
        Object.entries(library.clauses[id]?.protects ?? {}).flatMap(([requirement, anchors]) =>
          anchors.length === 0 ||
          anchors.some((anchor) => drafted.facts.labels.has(`${id}#${anchor}`))
            ? [requirement]
            : [],
        ),
      ),
    )
    expect(Object.keys(coverage).filter((requirement) => !printed.has(requirement))).toEqual([])
  })
})
