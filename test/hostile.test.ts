import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

/*
 * A library that tries to run code, to read outside its folder, to reach prototypes, to print what is no text, and to
 * take all memory or time. It is told what it may not do, and nothing else happens.
 */
const root = fileURLToPath(new URL('hostile/', import.meta.url))
const program = fileURLToPath(new URL('../packages/cli/bin/ringfence.cjs', import.meta.url))
const deals = fileURLToPath(new URL('../templates/agreements/', import.meta.url))
const secret = 'the-secret-of-another-folder'

let folder: string
let cache: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringfence-hostile-'))
  cache = join(folder, 'cache')
  mkdirSync(join(folder, 'own'))
  writeFileSync(join(folder, 'secret.md'), `1. ${secret}\n`)
  own('ringfence.config.yaml', 'version: 1\nname: Hostile\n')
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function own(path: string, text: string): string {
  const file = join(folder, 'own', path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
  return file
}

interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function ringfence(
  args: readonly string[],
  {cwd = join(folder, 'own'), env = {}}: {cwd?: string; env?: Record<string, string>} = {},
): Outcome {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: {...process.env, NO_COLOR: '1', RINGFENCE_CACHE: cache, ...env},
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  return {status, out: stdout.toString(), err: stderr.toString()}
}

test('texts that try everything are told what they may not do', async () => {
  const {status, out, err} = ringfence(['list', 'kinds'], {cwd: join(root, 'texts')})
  expect({status, out}).toEqual({status: 1, out: ''})
  const cut = err.replaceAll(/^ +\d+ \| .*\n +\^+\n/gm, '')
  await expect(cut).toMatchFileSnapshot('hostile/texts.txt')
})

describe('outside the folder', () => {
  const refused = (args: readonly string[] = ['list', 'kinds']) => {
    const {status, out, err} = ringfence(args)
    expect(status).toBe(1)
    expect(out + err).not.toContain(secret)
    expect(out + err).not.toContain('root:')
    return err
  }

  test('a link in place of a file', () => {
    mkdirSync(join(folder, 'own/clauses/audit'), {recursive: true})
    symlinkSync(join(folder, 'secret.md'), join(folder, 'own/clauses/audit/inspection.md'))
    expect(refused()).toMatchInlineSnapshot(`
      "clauses/audit/inspection.md: error[library/file]: Unexpected link, expected a file
        hint: copy the file: a library reads nothing outside its folder

      1 error
      "
    `)
  })

  test('a link in place of a folder', () => {
    mkdirSync(join(folder, 'elsewhere'))
    cpSync(join(folder, 'secret.md'), join(folder, 'elsewhere/inspection.md'))
    mkdirSync(join(folder, 'own/clauses'), {recursive: true})
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'own/clauses/audit'))
    expect(refused()).toMatchInlineSnapshot(`
      "clauses/audit: error[library/file]: Unexpected link, expected a file
        hint: copy the file: a library reads nothing outside its folder

      1 error
      "
    `)
  })

  test('a link in place of a top folder', () => {
    symlinkSync('/etc', join(folder, 'own/clauses'))
    expect(refused()).toMatchInlineSnapshot(`
      "clauses: error[library/file]: Unexpected link, expected a file
        hint: copy the file: a library reads nothing outside its folder

      1 error
      "
    `)
  })

  test('a link on the way to the library', () => {
    symlinkSync('/etc', join(folder, 'own/house'))
    own('ringfence.config.yaml', 'version: 1\nname: Hostile\nlibrary: house\n')
    expect(refused()).toMatchInlineSnapshot(`
      "ringfence.config.yaml:3:10: error[config/unknown]: The folder \`house\` is behind a link, which may lead anywhere
        3 | library: house
                     ^

      1 error
      "
    `)
  })

  test.each(['../../etc', '/etc', '~', 'C:/x', 'a\\..\\b', './a/../../b'])(
    'library: %s',
    (path) => {
      own('ringfence.config.yaml', `version: 1\nname: Hostile\nlibrary: '${path}'\n`)
      expect(refused()).toContain('expected one inside the folder of the configuration')
    },
  )

  test.each(['../../secret.json', 'file:///etc/passwd', 'http://127.0.0.1/x', '/etc/passwd'])(
    'a schema that refers to %s',
    (ref) => {
      own(
        'schemas/extra.schema.json',
        JSON.stringify({type: 'object', properties: {a: {$ref: ref}}}),
      )
      expect(refused()).toContain('error[schema/unresolved]: No schema `')
    },
  )
})

describe('schemas', () => {
  test.each([
    ['{"type": "string"}', 'Unexpected type'],
    ['{"type": "object", "properties": {"__proto__": {"type": "string"}}}', 'name `__proto__`'],
    ['{"type": "object", "properties": {"constructor": {}}}', 'name `constructor`'],
    [
      '{"type": "object", "properties": {"a": {"type": "string", "pattern": "^(a+)+$"}}}',
      'pattern',
    ],
    ['{"type": "object", "properties": {"a": {"type": "nonsense"}}}', 'do not compile'],
    ['{"type": "object", "properties": {"a": {"nonsense": true}}}', 'do not compile'],
    ['[]', 'expected a JSON object'],
    ['{', 'expected a JSON object'],
  ])('%s', (text, told) => {
    own('schemas/extra.schema.json', text)
    const {status, err} = ringfence(['list', 'kinds'])
    expect(status).toBe(1)
    expect(err).toContain('error[library/schema]')
    expect(err).toContain(told)
  })

  test('the schema of deals is not replaced', () => {
    own('schemas/deal.schema.json', '{"type": "object"}')
    const {status, err} = ringfence(['list', 'kinds'])
    expect(status).toBe(1)
    expect(err).toContain('The shipped schema cannot be replaced')
  })
})

describe('sizes', () => {
  test('a text of two mebibytes', () => {
    own('clauses/audit/inspection.md', 'x'.repeat(2 * 1024 * 1024))
    expect(ringfence(['list', 'kinds'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('expected at most 1024 KiB'),
    })
  })

  test('more files than a library has', () => {
    mkdirSync(join(folder, 'own/definitions'))
    for (let index = 0; index < 5002; index++) own(`definitions/a${index}.md`, 'x')
    expect(ringfence(['list', 'kinds'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('Unexpected number of files'),
    })
  })

  test('folders in folders', () => {
    own(`clauses/${'a/'.repeat(40)}only.md`, 'x')
    expect(ringfence(['list', 'kinds'])).toMatchObject({
      status: 1,
      err: expect.stringContaining('Unexpected depth'),
    })
  })

  test.each(['constructor', 'prototype', 'UPPER', 'with space', '__proto__', 'a..b'])(
    'a clause named %s',
    (name) => {
      own(`clauses/${name}/clause.yaml`, 'id: x\n')
      expect(ringfence(['list', 'kinds'])).toMatchObject({
        status: 1,
        err: expect.stringContaining(`Unexpected name \`${name}\``),
      })
    },
  )
})

describe('the cache', () => {
  const nda = join(deals, 'mutual-nda/deals/us-china-battery-cells.yaml')
  const draft = (env = {}) => ringfence(['generate', nda, '-o', '-', '--to', 'txt'], {env})

  test('is rebuilt where it is broken', () => {
    const first = draft()
    expect(first.status).toBe(0)
    const [name = ''] = readdirSync(cache)
    const whole = readFileSync(join(cache, name))
    writeFileSync(join(cache, name), Buffer.from(whole).fill(0x20, 5000, 6000))
    expect(draft()).toEqual(first)
    expect(readFileSync(join(cache, name)).equals(whole)).toBe(true)
  }, 120_000)

  test('is not trusted where others may write', () => {
    expect(draft().status).toBe(0)
    const [name = ''] = readdirSync(cache)
    writeFileSync(join(cache, name), 'not a library')
    chmodSync(cache, 0o777)
    const {status, err} = draft()
    expect(status).toBe(0)
    expect(err).toContain('could not be kept in')
    expect(readFileSync(join(cache, name), 'utf8')).toBe('not a library')
  }, 120_000)

  test('may be a place where nothing can be written', () => {
    const {status, err} = draft({RINGFENCE_CACHE: join(folder, 'secret.md')})
    expect(status).toBe(0)
    expect(err).toContain('could not be kept in')
  })
})
