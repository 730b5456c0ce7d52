import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {measuredProcess} from './measured-process.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const deal = join(root, 'templates/agreements/mutual-nda/deals/us-china-battery-cells.yaml')

export interface RowsMeasured {
  readonly rows: number
  readonly seconds: number
  readonly megabytes: number
}

/** Drafts a Word document a row of a table, with a manifest and a summary, in one process. */
export function measureRows(rows: number, folder: string): RowsMeasured {
  const here = join(folder, `rows-${rows}`)
  mkdirSync(here)
  const lines = Array.from({length: rows}, (_, index) => `R-${index},Company ${index} Ltd`)
  const table = ['/reference,/parties/1/legalName', ...lines].join('\n')
  writeFileSync(join(here, 'rows.csv'), table)
  const program = join(root, 'packages/cli/bin/ringfence.cjs')
  const args = [
    ...[program, 'generate', 'rows.csv', '--base', deal, '--name', '/reference', '-o', 'out'],
    ...['--resume', '--quiet', '--summary', 'summary.json'],
  ]
  const {milliseconds, megabytes} = measuredProcess(args, here, here)
  return {rows, seconds: milliseconds / 1000, megabytes}
}
