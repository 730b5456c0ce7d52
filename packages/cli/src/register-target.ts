import {targetFor, targetNamed} from './named-target.ts'

/** What the register of obligations can be written as. */
export const registerTargets = ['text', 'csv', 'json', 'ics', 'md'] as const

export type RegisterTarget = (typeof registerTargets)[number]

export function registerTargetOf(name: string): RegisterTarget {
  return targetNamed(name, registerTargets)
}

/** The format asked for, else the one that the name of the file has, else text. */
export function chosenTarget(to: RegisterTarget | undefined, output: string): RegisterTarget {
  return targetFor(to, output, registerTargets) ?? 'text'
}
