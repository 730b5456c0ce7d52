import {fileOf} from './library-files.ts'
import {locateField} from './locate-field.ts'
import {nameAt, occurrencesOf} from './names.ts'
import type {Spot, Workspace} from './workspace.ts'

/** Where the thing is made that the word at an offset names; fields of deals are made in the schema. */
export function findDefinition(
  file: string,
  offset: number,
  workspace: Workspace,
): readonly Spot[] {
  const found = nameAt(file, offset, workspace)
  if (!found) return []
  const {name} = found
  if (name.type === 'field') return locateField(name.name.split('.'), workspace)
  const target = name.type === 'clause' ? undefined : fileOf(name, workspace)
  if (target !== undefined) return [{file: target, start: 0, end: 0}]
  return occurrencesOf(name, workspace)
    .filter(({defines}) => defines)
    .map(({file: at, start, end}) => ({file: at, start, end}))
}
