import type {Library} from '@ringfence/model'

/** What `ringfence new` makes for a library. */
export const partTypes = ['clause', 'kind', 'rule', 'definition'] as const

export type PartType = (typeof partTypes)[number]

/** A new part of a library: its files by path, and what the author does next. */
export interface Part {
  readonly files: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/** What a scaffold is made for. */
export interface PartContext {
  /** Small letters with hyphens. */
  readonly name: string
  /** All that there is already, shipped parts among them. */
  readonly library: Library
  /** The kind that gets a new clause: its file, and what that says now. */
  readonly into?: {readonly path: string; readonly text: string}
  /** ISO 8601. */
  readonly today: string
}

/** `exit-help` as a title: `Exit help`. */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `exit-help` as a defined term: `Exit Help`. */
export function termOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** `exit-help` as a key of deals: `exitHelp`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
