import type {Library} from '@ringfence/model'

/** What `ringfence new` makes for a library. */
export const partTypes = ['clause', 'schedule', 'letter', 'kind', 'rule', 'definition'] as const

export type PartType = (typeof partTypes)[number]

/** A new part of a library: its files by path, and what the author does next. */
export interface Part {
  readonly files: Readonly<Record<string, string>>
  /** Files that are there already, or that the library below has, as they read with the part. */
  readonly edits?: Readonly<Record<string, string>>
  readonly next: readonly string[]
}

/** What a scaffold is made for. */
export interface PartContext {
  /** Small letters with hyphens. */
  readonly name: string
  /** All that there is already, shipped parts among them. */
  readonly library: Library
  /** The kind or notice that gets a new clause: its file, and what that says now. */
  readonly into?: {readonly path: string; readonly text: string}
  /** The schema of deals, where a library has one of its own that must name a new kind. */
  readonly dealSchema?: {readonly path: string; readonly text: string}
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

/**
 * An example deal of a folder, or of a contract with general provisions, as tests name it: the shortest, since a test
 * should say no more than it needs.
 */
export function exampleIn({examples, agreements}: Library, folder?: string): string {
  const full = Object.values(agreements)
    .filter(({sections}) => sections.some(({clause}) => clause === 'general'))
    .map(({place}) => place.file.replace(/agreement\.yaml$/, ''))
  const all = Object.entries(examples).toSorted(([, a], [, b]) => a.length - b.length)
  const within = (folders: readonly string[]) =>
    all.find(([path]) => folders.some((each) => path.startsWith(each)))
  const [path = ''] = within(folder === undefined ? full : [folder]) ?? all[0] ?? []
  const [, kind = '', , file = ''] = path.split('/')
  return `${kind}/${file.replace(/\.ya?ml$/, '')}`
}
