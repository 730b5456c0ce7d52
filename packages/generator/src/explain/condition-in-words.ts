import type {Condition, WhenValue} from '@ringfence/model'

/** What holds when a condition does, in words; the opposite where it does not. */
export function conditionInWords(test: Condition, holds = true): string {
  switch (test.op) {
    case 'not':
      return conditionInWords(test.test, !holds)
    case 'and':
    case 'or': {
      const joint = (test.op === 'and') === holds ? ' and ' : ' or '
      return test.tests.map((each) => inBrackets(each, holds, joint)).join(joint)
    }
    case 'has': {
      const sections = choice(test.sections)
      return holds ? `the document has ${sections}` : `the document does not have ${sections}`
    }
    case 'truthy':
      return `\`${test.path.original}\` is ${holds ? '' : 'not '}set`
    case 'many':
      return `\`${test.path.original}\` has ${holds ? 'several' : 'one or none'}`
    case 'is':
      return `\`${test.path.original}\` is ${holds ? '' : 'not '}${choice(test.values)}`
    case 'includes':
      return `\`${test.path.original}\` ${holds ? 'includes' : 'does not include'} ${choice(test.values)}`
  }
}

/** What holds when the conditions of a choice were tried in order: all but the last failed. */
export function triedInWords(tried: readonly Condition[], otherwise: boolean): string {
  const failed = otherwise ? tried : tried.slice(0, -1)
  const last = otherwise ? undefined : tried.at(-1)
  const words = [
    ...(last ? [conditionInWords(last)] : []),
    ...failed.map((each) => conditionInWords(each, false)),
  ]
  return words.join(', and ')
}

function inBrackets(test: Condition, holds: boolean, joint: string): string {
  const words = conditionInWords(test, holds)
  const plain = test.op === 'not' ? test.test : test
  const mixed = plain.op === 'and' || plain.op === 'or'
  return mixed && !words.includes(joint) ? `(${words})` : words
}

function choice(values: readonly WhenValue[]): string {
  return values.map((value) => `\`${value}\``).join(' or ')
}
