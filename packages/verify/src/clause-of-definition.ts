import type {ClauseTemplate, DefinitionTemplate} from '@ringfence/model'

/** A definition as a clause of its own, so that it can be drafted alone; no clause has such an id. */
export function clauseOfDefinition({id, version, file, body}: DefinitionTemplate): ClauseTemplate {
  return {
    id: `definition-${id}`,
    role: 'clause',
    version,
    family: 2,
    purpose: '',
    reads: [],
    protects: {},
    positions: [],
    obligations: [],
    notInRegister: {},
    variants: [{id, file, body}],
    riders: [],
    place: {file, start: {line: 1, column: 1}},
  }
}

export function isDefinition({id}: Pick<ClauseTemplate, 'id'>): boolean {
  return id.startsWith('definition-')
}
