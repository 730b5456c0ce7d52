/**
 * Measures drafting against the peers in `test/bench`, in one run on one machine, and writes `docs/benchmarks.md`.
 *
 *     npm run build && npm ci --prefix test/bench && npm run bench
 */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compileStyle} from '@ringfence/docx'
import {draftContract, writeContract} from '@ringfence/generator'
import {type BenchDeal, benchDeals} from './bench-deals.ts'
import {editorSection} from './bench-editor.ts'
import {type BenchInput, benchInput} from './bench-input.ts'
import {lintSection} from './bench-lint.ts'
import {reloadSection} from './bench-reload.ts'
import {measureRows} from './bench-rows.ts'
import {shippedLibrary, shippedSchema} from './library.ts'
import {measuredProcess, type Took} from './measured-process.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const peers = ['carbone', 'docx', 'docxtemplater', 'docx-templates', 'easy-template-x'] as const
const folder = mkdtempSync(join(tmpdir(), 'ringfence-bench-'))
const require = createRequire(import.meta.url)
if (!existsSync(join(root, 'test/bench/node_modules')))
  throw new Error('Run `npm ci --prefix test/bench` first')

interface Row {
  readonly name: string
  readonly milliseconds: number
  readonly megabytes?: number
}

/** A deal, its text, and what each peer is given. */
interface Subject extends BenchDeal {
  readonly text: Uint8Array
  readonly inputs: ReadonlyMap<string, BenchInput>
  readonly words: number
}

const library = shippedLibrary()
const schema = await shippedSchema()
const style = library.styles['classic']
if (!style) throw new Error('No style `classic`')
const parts = await compileStyle(style)
const writeOptions = {style, styleParts: async () => parts}
const results: string[] = []
for (const deal of benchDeals(library)) results.push(await measured(subjectOf(deal)))
const page = [
  introduction(),
  ...results,
  rowsTable(),
  lintSection(folder),
  await reloadSection(folder),
  editorSection(),
].join('\n')
writeFileSync(join(root, 'docs/benchmarks.md'), page)
console.log(page)
rmSync(folder, {recursive: true})

function subjectOf(deal: BenchDeal): Subject {
  const text = readFileSync(deal.file)
  const drafted = draft({...deal, text})
  const inputs = new Map<string, BenchInput>()
  for (const peer of peers) {
    const {delimiters} = require(join(root, `test/bench/peers/${peer}.cjs`))
    inputs.set(peer, benchInput(drafted, parts, delimiters))
  }
  return {...deal, text, inputs, words: inputs.get('docx')?.words ?? 0}
}

function draft({file, text, set}: Pick<Subject, 'file' | 'text' | 'set'>) {
  const {value} = draftContract({deal: {file, text}, schema, library, set, tool: 'bench'})
  if (!value) throw new Error(`${file} has errors`)
  return value
}

/** Whole processes, in turns so that drifts of the machine meet all alike; median of 10. */
function measureCold({file, set, inputs}: Subject): readonly Row[] {
  const program = join(root, 'packages/cli/bin/ringfence.cjs')
  const deal = [file, '--quiet', ...set.map(({pointer, value}) => `--set=${pointer}=${value}`)]
  const commands: [string, string[]][] = [
    ['`node -e 0`', ['-e', '0']],
    ['ringfence --version', [program, '--version']],
    ['ringfence check', [program, 'check', ...deal]],
    ['ringfence generate', [program, 'generate', ...deal, '-o', join(folder, 'a.docx')]],
    ...peers.map((peer): [string, string[]] => {
      const input = join(folder, `${peer}.json`)
      writeFileSync(input, JSON.stringify(inputs.get(peer)))
      return [
        `${peer}, filling alone`,
        [join(root, 'test/bench/cold.cjs'), peer, input, join(folder, 'b.docx')],
      ]
    }),
  ]
  const samples = commands.map((): Took[] => [])
  for (let round = 0; round < 11; round++)
    for (const [index, [, args]] of commands.entries()) {
      const sample = measuredProcess(args, folder)
      if (round > 0) samples[index]?.push(sample)
    }
  return commands.map(([name], index) => ({
    name,
    milliseconds: median(samples[index]?.map((each) => each.milliseconds) ?? []),
    megabytes: median(samples[index]?.map((each) => each.megabytes) ?? []),
  }))
}

async function measureWarm(subject: Subject): Promise<readonly Row[]> {
  const rows: Row[] = [
    {name: 'ringfence, deal text to DOCX', milliseconds: await warmTime(() => generate(subject))},
  ]
  const drafted = draft(subject)
  const write = () => writeContract(drafted, 'docx', writeOptions)
  rows.push({name: 'ringfence, writing DOCX alone', milliseconds: await warmTime(write)})
  for (const peer of peers) {
    const {template, values, lines} = subject.inputs.get(peer) ?? {
      template: '',
      values: {},
      lines: [],
    }
    const {fill} = require(join(root, `test/bench/peers/${peer}.cjs`))
    const bytes = Buffer.from(template, 'base64')
    rows.push({
      name: `${peer}, filling alone`,
      milliseconds: await warmTime(() => fill(bytes, values, lines)),
    })
  }
  return rows
}

async function warmTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 40; round++) {
    const start = performance.now()
    await work()
    if (round >= 15) times.push(performance.now() - start)
  }
  return median(times)
}

async function generate(subject: Subject): Promise<Uint8Array> {
  return writeContract(draft(subject), 'docx', writeOptions)
}

/** Documents a second over 200 deals in one process. */
async function measureThroughput(subject: Subject): Promise<number> {
  const start = performance.now()
  for (let count = 0; count < 200; count++) await generate(subject)
  return 200 / ((performance.now() - start) / 1000)
}

/** The same agreement from a table with more and more rows. */
function rowsTable(): string {
  const measured = [100, 1000, 10_000].map((rows) => measureRows(rows, folder))
  const lines = measured.map(
    ({rows, seconds, megabytes}) =>
      `| ${rows} | ${seconds.toFixed(0)} | ${(rows / seconds).toFixed(0)} | ${megabytes.toFixed(0)} |`,
  )
  return `## A table of deals

One process that drafts a mutual non-disclosure agreement in Word for each row of CSV over a base, with manifest and summary.

| rows | s | documents a second | peak MB |
|---|---|---|---|
${lines.join('\n')}
`
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function introduction(): string {
  return `# Benchmarks

Made by \`npm run bench\` on Node ${process.version}, ${cpus().length} cores. The rows of one agreement are of one run; read the ratios, not the milliseconds. The peers fill or build the same text; only Ringfence also reads and validates the deal, fills the clauses, numbers, resolves, checks and lints.
`
}

async function measured(subject: Subject): Promise<string> {
  const cold = measureCold(subject)
  const warm = await measureWarm(subject)
  const throughput = await measureThroughput(subject)
  const floor = cold[0]?.milliseconds ?? 1
  const plain = warm.find(({name}) => name.startsWith('docx,'))?.milliseconds ?? 1
  const coldRows = cold.map(
    ({name, milliseconds, megabytes = 0}) =>
      `| ${name} | ${milliseconds.toFixed(0)} | ${(milliseconds / floor).toFixed(1)} | ${megabytes.toFixed(0)} |`,
  )
  const warmRows = warm.map(
    ({name, milliseconds}) =>
      `| ${name} | ${milliseconds.toFixed(1)} | ${(milliseconds / plain).toFixed(2)} |`,
  )
  return `## ${subject.words} words

An agreement of ${subject.words} words as the Word document holds them: ${subject.name}.

### Whole process, cold (median of 10)

| program | ms | × \`node -e 0\` | peak MB |
|---|---|---|---|
${coldRows.join('\n')}

### One process, warm (median of 25 after 15)

| program | ms a document | × plain \`docx\` program |
|---|---|---|
${warmRows.join('\n')}

Ringfence drafts ${throughput.toFixed(0)} documents a second over 200 deals in one process.
`
}
