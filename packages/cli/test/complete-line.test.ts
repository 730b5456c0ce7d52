import {expect, test} from 'vitest'
import {completeLine} from '../src/completion/complete-line.ts'
import {describeCommand} from '../src/program/describe-command.ts'

const grammar = {
  commands: [
    describeCommand({
      usage: 'draft <kind> [deal..]',
      summary: 'Draft',
      examples: [],
      values: {kind: 'kind'},
      options: (argv) =>
        argv
          .positional('kind', {describe: 'A kind'})
          .positional('deal', {describe: 'Deals'})
          .option('to', {choices: ['docx', 'html'], alias: 't', describe: 'Format'})
          .option('set', {type: 'string', array: true, describe: 'Values'})
          .option('plain', {type: 'boolean', describe: 'Plain'})
          .option('secret', {type: 'string', hidden: true}),
    }),
    describeCommand({
      usage: 'talk',
      summary: '',
      examples: [],
      hidden: true,
      options: (argv) => argv,
    }),
  ],
  common: [{name: 'quiet', describe: 'Errors only', flag: true, many: false}],
}

async function after(...words: string[]): Promise<string> {
  const {candidates, files} = await completeLine(words, grammar, async (type) => {
    if (type === 'kind') return [{word: 'nda'}, {word: 'msa'}]
    return type === 'setting' ? [{word: '/stance=', open: true}] : []
  })
  return [...candidates.map(({word}) => word), ...(files ? ['<files>'] : [])].join(' ')
}

test.each([
  [[], 'draft'],
  [['dr'], 'draft'],
  [['x'], ''],
  [['draft', ''], 'nda msa'],
  [['draft', 'n'], 'nda'],
  [['draft', 'nda', ''], '<files>'],
  [['draft', 'nda', 'a.yaml', 'b'], '<files>'],
  [['draft', '--'], '--quiet --to --set --plain'],
  [['--quiet', 'draft', '--plain', '--'], '--to --set'],
  [['draft', '--set', '/stance=', '--s'], '--set'],
  [['draft', '--to', ''], 'docx html'],
  [['draft', '-t', 'h'], 'html'],
  [['draft', '--to=d'], '--to=docx'],
  [['draft', '--to', '=', 'd'], '--to=docx'],
  [['draft', '--to', '='], '--to=docx --to=html'],
  [['draft', '--to', 'docx', 'm'], 'msa'],
  [['draft', '--set', ''], '/stance='],
  [['draft', '--', '-'], ''],
  [['draft', '--', 'nda', '-'], '<files>'],
  [['unknown', ''], 'draft'],
])('%j', async (words, expected) => {
  expect(await after(...words)).toBe(expected)
})
