import {adopt} from './adopt.ts'
import {check} from './check.ts'
import {clause} from './clause.ts'
import {clauses} from './clauses.ts'
import type {Register} from './command.ts'
import {comparePositions} from './compare-positions.ts'
import {completion} from './completion.ts'
import {diligence} from './diligence.ts'
import {explain} from './explain.ts'
import {generate} from './generate.ts'
import {impact} from './impact.ts'
import {importFile} from './import.ts'
import {init} from './init.ts'
import {lint} from './lint.ts'
import {list} from './list.ts'
import {lock} from './lock.ts'
import {lsp} from './lsp.ts'
import {makeNew} from './new.ts'
import {notice} from './notice.ts'
import {obligations} from './obligations.ts'
import {preview} from './preview.ts'
import {protect} from './protect.ts'
import {rules} from './rules.ts'
import {schema} from './schema.ts'
import {test} from './test.ts'

/** Every command, in the order of the help. */
export const commands: readonly Register[] = [
  generate,
  check,
  lint,
  test,
  init,
  importFile,
  adopt,
  lock,
  impact,
  makeNew,
  list,
  clauses,
  clause,
  rules,
  comparePositions,
  explain,
  preview,
  diligence,
  obligations,
  protect,
  notice,
  schema,
  lsp,
  completion,
]
