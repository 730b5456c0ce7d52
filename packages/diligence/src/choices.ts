import type {AnswerChoice} from '@ringfence/model'

/** What a question that is answered by yes, partly or no offers. */
export const choicesOf: {readonly yesNo: readonly AnswerChoice[]} = {
  yesNo: [
    {value: 'yes', label: 'Yes'},
    {value: 'partly', label: 'Partly'},
    {value: 'no', label: 'No'},
  ],
}

/** A question that does not apply is left out of the mean. */
export const notApplicable = 'n/a'

export const scoreChoices: readonly AnswerChoice[] = [
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  notApplicable,
].map((value) => ({value, label: value}))
