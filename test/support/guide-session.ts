import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Block, Commands} from './guide.ts'
import {pathWithRingfence, writeProgram} from './ringfence.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const asSaid = 'as the guide says'

/** How a block of commands went: what the guide says of it, or what happened. */
export interface Told {
  readonly line: number
  readonly outcome: string
  readonly printed: string
}

/** A folder in which a guide is followed: empty, or with the library and the schemas where the guide speaks of them. */
export class GuideSession {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ringfence-guide-'))
  private readonly bin = join(this.folder, 'bin')
  private readonly path = pathWithRingfence(this.bin)
  private here = join(this.folder, 'work')

  constructor(blocks: readonly Block[]) {
    mkdirSync(this.here)
    writeProgram(join(this.bin, 'npx'), '[ "$1" = ringfence ] || exit 127\nexec "$@"')
    if (blocks.some((block) => block.type === 'commands' && /\btemplates\//.test(block.text)))
      for (const name of ['templates', 'schemas'])
        cpSync(join(root, name), join(this.here, name), {
          recursive: true,
          filter: (path) => !/\/(node_modules|dist)$/.test(path),
        })
  }

  /** Follows the guide: what it says of each block of commands, and what happened. */
  async follow(blocks: readonly Block[]): Promise<{said: Told[]; done: Told[]}> {
    const said: Told[] = []
    const done: Told[] = []
    for (const block of blocks) {
      if (block.type === 'file') this.save(block.path, block.text)
      if (block.type !== 'commands') continue
      const {line, printed} = block
      const {outcome, out} = await this.run(block)
      const shown = printed?.trimEnd() ?? ''
      const same = outcome === asSaid && (printed === undefined || prints(shown, out))
      said.push({line, outcome: asSaid, printed: shown})
      done.push({line, outcome, printed: same ? shown : out.trimEnd()})
    }
    return {said, done}
  }

  close(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }

  private save(path: string, text: string): void {
    mkdirSync(dirname(join(this.here, path)), {recursive: true})
    writeFileSync(join(this.here, path), text)
  }

  private async run({text}: Commands): Promise<{outcome: string; out: string}> {
    const script = ['exec 2>&1', 'set -eu', ...commandsIn(text), 'pwd > "$GUIDE_HERE"']
    const note = join(this.folder, 'here')
    const env = {
      ...process.env,
      NO_COLOR: '1',
      GUIDE_HERE: note,
      HOME: this.folder,
      RINGFENCE_CACHE: join(this.folder, 'cache'),
      PATH: this.path,
    }
    const options = {cwd: this.here, env, maxBuffer: 64 * 1024 * 1024}
    return new Promise((resolve) => {
      const child = execFile('bash', ['-c', script.join('\n')], options, (error, out) => {
        if (!error) this.here = readFileSync(note, 'utf8').trim()
        resolve({outcome: error ? `failed with ${error.code}` : asSaid, out})
      })
      child.stdin?.end()
    })
  }
}

/** One entry a command, which may go over several lines; those that are said to fail are held to it. */
function commandsIn(text: string): readonly string[] {
  const commands = text.trim().replaceAll('\\\n', '\0').split('\n')
  return commands.map((command) => {
    const [, code] = /# .*\bexits (\d+)$/.exec(command) ?? []
    const whole = command.replaceAll('\0', '\\\n')
    if (code === undefined) return whole
    return `code=0\n{ ${whole}\n} || code=$?\n[ $code = ${code} ] || { echo "exited with $code"; exit 99; }`
  })
}

/** Whether something prints what is shown, in which `…` stands for what is left out; columns may be of any width. */
function prints(shown: string, out: string): boolean {
  const pattern = flat(shown)
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escaped).join('.*')}\n`))
  return new RegExp(`^${pattern.join('')}$`).test(`${flat(out)}\n`)
}

function flat(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trimEnd())
    .join('\n')
    .trimEnd()
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
