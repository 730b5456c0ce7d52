import {changedWords} from '../kinds.ts'
import {type Finding, shortened} from '../recognise/findings.ts'
import type {Comparison} from './compare-draft.ts'

/** The changes of words as findings. */
export function findingsOfWords({words: all}: Comparison): readonly Finding[] {
  return all.map(({at, source, draft}) => ({
    kind: changedWords,
    at,
    message:
      draft === ''
        ? 'The draft lacks words'
        : source === ''
          ? 'The draft has words that the source has not'
          : 'The draft has other words',
    quote:
      source === ''
        ? shortened(draft)
        : draft === ''
          ? shortened(source)
          : `${shortened(source)} → ${shortened(draft)}`,
  }))
}
