import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {program} from './support/ringfence.ts'

const folder = mkdtempSync(join(tmpdir(), 'ringfence-memory-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const rows = 800
/**
 * A path and the name of a row, to tell clashes; the rest is the compiler's: its code still grows, by a megabyte or so
 * in all. A kept document is 30 kB, a kept agreement a megabyte.
 */
const bytesEach = 8192

test('a run over many deals keeps nothing of a deal that is written', () => {
  const lines = Array.from({length: rows}, (_, index) => `R-${index},Company ${index} Ltd`)
  writeFileSync(join(folder, 'rows.csv'), ['/reference,/parties/1/legalName', ...lines].join('\n'))
  const base = fileURLToPath(
    new URL(
      '../templates/agreements/mutual-nda/deals/us-china-battery-cells.yaml',
      import.meta.url,
    ),
  )
  const hook = fileURLToPath(new URL('support/heap-over-time.cjs', import.meta.url))
  const printed = execFileSync(
    process.execPath,
    [
      ...['--expose-gc', '-r', hook, program, 'generate', 'rows.csv', '--base', base, '--quiet'],
      ...['--name', '/reference', '-o', 'out', '--resume', '--summary', 'summary.json'],
    ],
    {cwd: folder, encoding: 'utf8'},
  )
  const samples = printed
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .filter(([documents = 0]) => documents >= rows / 8)
  const third = Math.floor(samples.length / 3)
  expect(third).toBeGreaterThanOrEqual(2)
  const first = least(samples.slice(0, third))
  const last = least(samples.slice(-third))
  expect((last.heap - first.heap) / (last.documents - first.documents)).toBeLessThan(bytesEach)
}, 180_000)

/** What was kept when the least was in work. */
function least(samples: readonly (readonly number[])[]): {documents: number; heap: number} {
  const [found = []] = samples.toSorted(([, a = 0], [, b = 0]) => a - b)
  const [documents = 0, heap = 0] = found
  return {documents, heap}
}
