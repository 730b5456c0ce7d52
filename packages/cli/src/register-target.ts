import {extname} from 'node:path'
import {UsageError} from './usage-error.ts'

/** What the register of obligations can be written as. */
export const registerTargets = ['text', 'csv', 'json', 'ics', 'md'] as const

export type RegisterTarget = (typeof registerTargets)[number]

export function registerTargetOf(name: string): RegisterTarget {
  const target = registerTargets.find((each) => each === name.trim().toLowerCase())
  if (target) return target
  throw new UsageError(`No format \`${name}\`; there is ${registerTargets.join(', ')}`)
}

/** The format asked for, else the one that the name of the file has, else text. */
export function chosenTarget(to: RegisterTarget | undefined, output: string): RegisterTarget {
  const extension = extname(output).slice(1).toLowerCase()
  const named = registerTargets.find((each) => each === (extension === 'txt' ? 'text' : extension))
  if (to && named && to !== named)
    throw new UsageError(`\`${output}\` is named as ${named}, but \`--to\` asks for ${to}`)
  return to ?? named ?? 'text'
}
