import type {DiagnosticKind} from '@ringfence/model'
import {checkKinds} from './checks/kinds.ts'
import {faultKinds} from './faults/kinds.ts'
import {readKinds} from './read/kinds.ts'
import {schemaKinds} from './schema/kinds.ts'

/** Every diagnostic that reading a deal or a schema can report. */
export const diagnosticKinds: readonly DiagnosticKind[] = [
  ...readKinds,
  ...faultKinds,
  ...checkKinds,
  ...schemaKinds,
]
