import {formsOfTerm} from '@ringfence/assemble'
import type {Name, Occurrence} from './name.ts'
import {nameAt, occurrencesOf} from './names.ts'
import {termsOf} from './terms.ts'
import type {Spot, Workspace} from './workspace.ts'

export interface Edit extends Spot {
  readonly text: string
}

/** The edits, or why there are none. */
export type Renamed = {readonly edits: readonly Edit[]} | {readonly refusal: string}

/** The word at an offset if it can be renamed: an anchor or a term. */
export function renamable(
  file: string,
  offset: number,
  workspace: Workspace,
): Occurrence | undefined {
  const found = nameAt(file, offset, workspace)
  const made = found && occurrencesOf(found.name, workspace).some(({defines}) => defines)
  return made && ['anchor', 'term'].includes(found.name.type) ? found : undefined
}

/** Gives an anchor or a term another name, wherever the library speaks of it. */
export function rename(file: string, offset: number, to: string, workspace: Workspace): Renamed {
  const found = renamable(file, offset, workspace)
  if (!found) return {refusal: 'Only anchors and terms of the library can be renamed'}
  const {name} = found
  const shipped = occurrencesOf(name, workspace).filter(({file: at}) => workspace.shipped?.has(at))
  if (shipped.length > 0) return {refusal: ofShipped(name, shipped)}
  const refusal =
    name.type === 'anchor' ? faultOfAnchor(name, to, workspace) : faultOfTerm(to, workspace)
  if (refusal !== undefined && to !== name.name) return {refusal}
  const edits = occurrencesOf(name, workspace).map(({file: at, start, end}) => {
    const was = workspace.files.get(at)?.slice(start, end) ?? ''
    return {file: at, start, end, text: name.type === 'term' ? formOf(was, name.name, to) : to}
  })
  return {edits}
}

/** What is shipped cannot be changed, and would speak of a name that is gone. */
function ofShipped(
  {type, name}: Name,
  places: readonly {readonly file: string; readonly defines: boolean}[],
): string {
  const made = places.find(({defines}) => defines)
  const [first] = places
  return made
    ? `The ${type} \`${name}\` is shipped, in \`${made.file}\`, and cannot be renamed: \`ringfence adopt ${made.file}\` makes a copy of your own`
    : `Shipped texts speak of the ${type} \`${name}\`, such as \`${first?.file}\`, and cannot be changed`
}

function faultOfAnchor({owner = ''}: Name, to: string, workspace: Workspace): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(to))
    return `Unexpected \`${to}\`, expected small letters, digits and hyphens`
  const taken = occurrencesOf({type: 'anchor', name: to, owner}, workspace)
  return taken.some(({defines}) => defines)
    ? `The clause \`${owner}\` has an anchor \`${to}\` already`
    : undefined
}

function faultOfTerm(to: string, workspace: Workspace): string | undefined {
  if (to.trim() !== to || to === '' || /["“”*{}\n]/.test(to))
    return `Unexpected \`${to}\`, expected words without quotation marks and braces`
  return termsOf(workspace).includes(to) ? `The library has a term \`${to}\` already` : undefined
}

/** The new term in the number that the old one stood in. */
function formOf(was: string, from: string, to: string): string {
  if (was === from) return to
  const [, other = to] = formsOfTerm(to)
  return other
}
