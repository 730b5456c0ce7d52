import {nameAt, occurrencesOf} from './names.ts'
import type {Spot, Workspace} from './workspace.ts'

/** Every place that speaks of what the word at an offset names, and where it is made if asked for. */
export function findReferences(
  file: string,
  offset: number,
  withDefinition: boolean,
  workspace: Workspace,
): readonly Spot[] {
  const found = nameAt(file, offset, workspace)
  if (!found) return []
  return occurrencesOf(found.name, workspace)
    .filter(({defines}) => withDefinition || !defines)
    .map(({file: at, start, end}) => ({file: at, start, end}))
}
