import type {DiligenceQuestion} from '@ringfence/model'
import {notApplicable} from '../choices.ts'

/** What was read, or what was expected in its place. */
export type Read<Value> = {readonly value: Value} | {readonly expected: string}

/** A score: 0 to 5, or `n/a` for a question that does not apply. */
export function readScore(text: string): Read<number | 'n/a'> {
  if (text.toLowerCase() === notApplicable) return {value: notApplicable}
  return /^[0-5]$/.test(text)
    ? {value: Number(text)}
    : {expected: 'a whole number from 0 to 5, or `n/a`'}
}

/** An answer in the words that the question takes; capital letters do not matter. */
export function readReply({answer}: Pick<DiligenceQuestion, 'answer'>, text: string): Read<string> {
  if (answer === 'text') return {value: text}
  if (answer === 'date') return readDay(text)
  const word = text.toLowerCase()
  return ['yes', 'partly', 'no'].includes(word)
    ? {value: word}
    : {expected: '`yes`, `partly` or `no`'}
}

/** A day of the calendar, as ISO 8601 writes it. */
export function readDay(text: string): Read<string> {
  const date = new Date(`${text}T00:00:00Z`)
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime())
  return exists && date.toISOString().startsWith(text)
    ? {value: text}
    : {expected: 'a day such as 2026-11-25'}
}
