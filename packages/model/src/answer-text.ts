import type {Answer} from './contract.ts'

/** What is filled in already, as it reads: the words of a choice, not its value; empty for a blank. */
export function answerText({value = '', choices = []}: Pick<Answer, 'value' | 'choices'>): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}
