import {execFileSync, spawnSync} from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

function blocks(guide: string, language: string): readonly string[] {
  const text = readFileSync(`${root}docs/guides/${guide}.md`, 'utf8')
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, block = '']) => block,
  )
}

test('the commands of the guide to pipelines run as they stand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringfence-guide-'))
  const programs = mkdtempSync(join(tmpdir(), 'ringfence-programs-'))
  try {
    const program = `#!/bin/sh\nexec "${process.execPath}" "${root}packages/cli/bin/ringfence.cjs" "$@"\n`
    writeFileSync(join(programs, 'ringfence'), program)
    chmodSync(join(programs, 'ringfence'), 0o755)
    const env = {...process.env, PATH: `${programs}:${process.env['PATH']}`}
    const script = blocks('pipelines', 'sh').join('\n')
    const args = ['-euo', 'pipefail', '-c', script]
    const {status, stderr} = spawnSync('bash', args, {cwd: folder, env, encoding: 'utf8'})
    expect({status, errors: /error\[.*/.exec(stderr)?.[0]}).toEqual({status: 0})
    const made = (name: string) => readdirSync(join(folder, name), {recursive: true}).toSorted()
    expect(made('drafts')).toMatchInlineSnapshot(`
      [
        "2026",
        "2026/cells.docx",
        "2026/cells.txt",
        "NDA-1.docx",
        "NDA-2.docx",
        "NDA-3.docx",
        "NDA-4.docx",
      ]
    `)
    expect(made('resumed')).toMatchInlineSnapshot(`
      [
        "NDA-1.docx",
        "NDA-2.docx",
        "ringfence-manifest.ndjson",
      ]
    `)
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'))
    expect(summary).toMatchObject({deals: 2, failed: 0, unchanged: 2})
  } finally {
    rmSync(folder, {recursive: true})
    rmSync(programs, {recursive: true})
  }
})

describe('the examples of the guide to the interface', () => {
  test.each(blocks('api', 'ts').map((block, index) => [index + 1, block]))('%i', (index, block) => {
    const [, said = ''] = /\/\/ prints: (.*)$/s.exec(String(block)) ?? []
    const expected = said.trimEnd().replaceAll(/^\/\/ /gm, '')
    const file = `${root}test/out/api-${index}.ts`
    mkdirSync(`${root}test/out`, {recursive: true})
    try {
      writeFileSync(file, String(block))
      const flags = ['--import', 'tsx', '--conditions=@ringfence/source']
      const options = {encoding: 'utf8', cwd: root} as const
      expect(execFileSync(process.execPath, [...flags, file], options).trimEnd()).toBe(expected)
    } finally {
      rmSync(file)
    }
  })
})
