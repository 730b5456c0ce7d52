import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'packages/cli/bin/ringfence.cjs')
const rounds = 15

/** A file that is saved, and which part of it is another word each time. */
interface Saved {
  readonly name: string
  readonly file: string
  readonly change: (text: string, round: number) => string
}

/** Times from a save to the draft that the page of `ringfence preview` gets, as a section of the page. */
export async function reloadSection(folder: string): Promise<string> {
  const here = join(folder, 'reload')
  mkdirSync(here)
  for (const each of ['templates', 'schemas'])
    cpSync(join(root, each), join(here, each), {recursive: true})
  const deal = 'templates/agreements/outsourcing-msa/deals/india-software-english-law.yaml'
  cpSync(join(root, deal), join(here, 'deal.yaml'))
  const saves: readonly Saved[] = [
    {
      name: 'the deal',
      file: 'deal.yaml',
      change: (text, round) => text.replace(/^reference: .*$/m, `reference: R-${round}`),
    },
    {
      name: 'the text of a clause',
      file: 'templates/clauses/term/services.md',
      change: (text, round) => text.replace(/\.\s*$/, ` ${round}.\n`),
    },
    {
      name: 'the manifest of a clause',
      file: 'templates/clauses/term/clause.yaml',
      change: (text, round) => text.replace(/^purpose: .*$/m, `purpose: ${round}.`),
    },
    {
      name: 'a rule',
      file: 'templates/rules/india.yaml',
      change: (text, round) => `${text}# ${round}\n`,
    },
  ]
  const {url, served} = await started(here)
  try {
    const draft = async () => (await fetch(`${url}draft`)).text()
    const events = await eventsOf(url)
    await draft()
    const rows: string[] = []
    for (const save of saves) rows.push(await rowOf(save, {here, draft, events}))
    return `## In the preview

Times from the save of a file to the draft that the page of \`ringfence preview\` gets: an outsourcing agreement over the shipped library in a folder. The median should stay under 300 ms.

| saved | median ms | longest of ${rounds} |
|---|---|---|
${rows.join('\n')}
`
  } finally {
    served.kill()
  }
}

interface Page {
  readonly here: string
  readonly draft: () => Promise<string>
  /** The next message of the server. */
  readonly events: () => Promise<void>
}

async function rowOf({name, file, change}: Saved, {here, draft, events}: Page): Promise<string> {
  const path = join(here, file)
  const text = readFileSync(path, 'utf8')
  const times: number[] = []
  for (let round = 0; round < rounds + 2; round += 1) {
    const told = events()
    const start = performance.now()
    writeFileSync(path, change(text, round))
    await told
    await draft()
    if (round >= 2) times.push(performance.now() - start)
  }
  writeFileSync(path, text)
  await events()
  const sorted = times.toSorted((a, b) => a - b)
  return `| ${name} | ${sorted[Math.floor(rounds / 2)]?.toFixed(0)} | ${sorted.at(-1)?.toFixed(0)} |`
}

function started(cwd: string): Promise<{readonly url: string; readonly served: ChildProcess}> {
  const served = spawn(process.execPath, [program, 'preview', 'deal.yaml'], {cwd})
  return new Promise((resolve, reject) => {
    served.stdout.once('data', (text) => resolve({url: String(text).trim(), served}))
    served.once('exit', (code) => reject(new Error(`The preview ended with ${code}`)))
  })
}

async function eventsOf(url: string): Promise<() => Promise<void>> {
  const {body} = await fetch(`${url}events`)
  const reader = body?.getReader()
  if (!reader) throw new Error('The preview tells nothing')
  await reader.read()
  return async () => void (await reader.read())
}
