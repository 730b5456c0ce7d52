import {targetFor, targetNamed} from './named-target.ts'

/** What a report on protection can be written as. */
export const protectionTargets = ['text', 'json', 'md', 'html', 'docx'] as const

export type ProtectionTarget = (typeof protectionTargets)[number]

export function protectionTargetOf(name: string): ProtectionTarget {
  return targetNamed(name, protectionTargets)
}

/** The format asked for, else the one that the name of the file has, else text. */
export function chosenProtectionTarget(
  to: ProtectionTarget | undefined,
  output: string,
): ProtectionTarget {
  return targetFor(to, output, protectionTargets) ?? 'text'
}
