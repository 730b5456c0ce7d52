import {diagnosticKinds as dealKinds} from '@ringfence/deal'
import {staleResult} from '@ringfence/diligence'
import {rules} from '@ringfence/lint'
import type {DiagnosticKind} from '@ringfence/model'
import {ruleKinds} from '@ringfence/rules'
import {fillKinds} from '@ringfence/template'
import {noticeKinds} from './notice-kinds.ts'

/** Every diagnostic that drafting a contract can report, in the order of the phases. */
export const diagnosticKinds: readonly DiagnosticKind[] = [
  ...dealKinds,
  ...ruleKinds,
  staleResult,
  ...fillKinds,
  ...noticeKinds,
  ...rules,
]
