import {commands} from '../packages/cli/src/program/commands.ts'
import {
  commonOptions,
  type Described,
  describeCommand,
  type Option,
  type Positional,
} from '../packages/cli/src/program/describe-command.ts'
import {withCommon} from '../packages/cli/src/program/program.ts'
import {valueTypes} from '../packages/cli/src/program/value-types.ts'

/** The day on which the form of the pages was last changed: pages without a date are warned of. */
const written = '2026-11-25'

/** The manual pages by the names of their files: one of the program, and one of each command. */
export function manPages(): Readonly<Record<string, string>> {
  const all = commands
    .map(({definition}) => describeCommand(definition))
    .filter(({hidden}) => !hidden)
  const pages = all.map((each) => [`ringfence-${each.name}.1`, commandPage(each)] as const)
  return {'ringfence.1': programPage(all), ...Object.fromEntries(pages)}
}

function programPage(all: readonly Described[]): string {
  return page('ringfence', 'draft outsourcing contracts that keep the customer’s IP', [
    section('SYNOPSIS', [`.B ringfence\n.I COMMAND\n[\\fIOPTION\\fR ...] [\\fIARGUMENT\\fR ...]`]),
    section('DESCRIPTION', [
      text(
        'A deal file in YAML becomes a complete agreement in Word, numbered, cross-referenced and checked. Clauses are Markdown that a lawyer can read and change.',
      ),
      text(
        'Each command has a page of its own, such as ringfence-generate(1), and help: ringfence generate --help.',
      ),
    ]),
    section(
      'COMMANDS',
      all.map(({name, summary}) => item(`.B ringfence\\-${escaped(name)}\\fR(1)`, text(summary))),
    ),
    section('OPTIONS', commonOptions(withCommon).map(optionItem)),
    section('EXAMPLES', [
      example('ringfence new mutual-nda -o deal.yaml', 'Make a deal file to fill in.'),
      example('ringfence check deal.yaml', 'See all that is wrong with it.'),
      example('ringfence generate deal.yaml -o agreement.docx', 'Draft the agreement.'),
    ]),
    ...closing(all.map(({name}) => `ringfence-${name}`)),
  ])
}

function commandPage(command: Described): string {
  const {name, summary, details = [], positionals, options, examples} = command
  return page(`ringfence-${name}`, summary, [
    section('SYNOPSIS', [synopsis(command)]),
    section('DESCRIPTION', [text(`${summary}.`), ...details.map(text)]),
    section('ARGUMENTS', positionals.map(positionalItem)),
    section('OPTIONS', options.map(optionItem)),
    section('OPTIONS OF EVERY COMMAND', commonOptions(withCommon).map(optionItem)),
    section(
      'EXAMPLES',
      examples.map(([words, does]) => example(`ringfence ${words}`, `${capital(does)}.`)),
    ),
    ...closing(['ringfence']),
  ])
}

/** What all pages end with. */
function closing(others: readonly string[]): readonly string[] {
  return [
    section(
      'EXIT STATUS',
      [
        ['0', 'Fine; there may be warnings.'],
        [
          '1',
          'The input has errors, a limit that was asked for is not met, or output could not be written.',
        ],
        ['2', 'Wrong usage: an unknown command, option or name.'],
        ['70', 'A fault of Ringfence itself. Please report it.'],
      ].map(([code = '', meaning = '']) => item(`.B ${code}`, text(meaning))),
    ),
    section(
      'ENVIRONMENT',
      [
        [
          'RINGFENCE_CACHE',
          'Folder in which compiled libraries of one’s own are kept; else ringfence in XDG_CACHE_HOME, or ~/.cache/ringfence.',
        ],
        ['RINGFENCE_DEBUG', 'Print where a fault of Ringfence itself is.'],
        ['NO_COLOR', 'Print without colours.'],
      ].map(([name = '', meaning = '']) => item(`.B ${name}`, text(meaning))),
    ),
    section(
      'FILES',
      [
        [
          'ringfence.config.yaml',
          'Makes the folder that has it a library of one’s own; looked for from the working folder upwards.',
        ],
        [
          'ringfence.lock.yaml',
          'The exact texts that --locked holds to, as ringfence lock writes them.',
        ],
        [
          'ringfence-manifest.ndjson',
          'What documents in a folder were made of, for generate --resume.',
        ],
      ].map(([name = '', meaning = '']) => item(`.I ${escaped(name)}`, text(meaning))),
    ),
    section('NOTES', [
      text(
        'Not legal advice. What Ringfence writes is a start for a lawyer who knows the deal and the law that governs it.',
      ),
    ]),
    section('SEE ALSO', [
      others
        .map((name, index) => `.BR ${escaped(name)} (1)${index < others.length - 1 ? ',' : ''}`)
        .join('\n'),
    ]),
  ]
}

function page(name: string, summary: string, sections: readonly string[]): string {
  const head = `.\\" Written by npm run generate from packages/cli/src/program.\n.TH ${escaped(name).toUpperCase()} 1 ${written} "Ringfence" "Ringfence Manual"`
  const named = section('NAME', [
    wrapped(`${escaped(name)} \\- ${escaped(lowerFirst(summary))}`).join('\n'),
  ])
  return `${[head, named, ...sections.filter((each) => each !== '')].join('\n')}\n`
}

/** Empty if there is nothing in it. */
function section(title: string, parts: readonly string[]): string {
  const separated = parts.map((part, index) =>
    index > 0 && !part.startsWith('.TP') ? `.PP\n${part}` : part,
  )
  return parts.length === 0
    ? ''
    : [`.SH ${/\s/.test(title) ? `"${title}"` : title}`, ...separated].join('\n')
}

function synopsis({name, positionals, options}: Described): string {
  const places = positionals.map((each) => {
    const word = `\\fI${escaped(each.name)}\\fR${each.many ? ' ...' : ''}`
    return each.required ? word : `[${word}]`
  })
  const some = options.length > 0 ? ['[\\fIOPTION\\fR ...]'] : []
  return [`.B ringfence ${escaped(name)}`, [...some, ...places].join(' ')]
    .filter((line) => line)
    .join('\n')
}

function positionalItem(positional: Positional): string {
  return item(`.I ${escaped(positional.name)}`, text(meaningOf(positional)))
}

function optionItem(option: Option): string {
  const short = option.alias === undefined ? '' : `\\fB\\-${option.alias}\\fR, `
  const long = `\\fB\\-\\-${escaped(option.name)}\\fR`
  return item(`${short}${long}${valueWords(option)}`, text(meaningOf(option)))
}

function valueWords({flag, choices, value}: Option): string {
  if (flag) return ''
  if (choices) return ` ${choices.map((each) => `\\fB${escaped(each)}\\fR`).join('|')}`
  return value === undefined ? '' : ` \\fI${escaped(valueTypes[value])}\\fR`
}

function meaningOf({describe, choices, fallback, ...rest}: Option | Positional): string {
  const among = choices && !('flag' in rest) ? [`One of ${choices.join(', ')}.`] : []
  const usual = fallback === undefined ? [] : [`Unless given: ${fallback}.`]
  return [`${describe}.`, ...among, ...usual].join(' ')
}

function item(head: string, body: string): string {
  return `.TP\n${head}\n${body}`
}

function example(command: string, does: string): string {
  return `${text(does)}\n.PP\n.RS 4\n.nf\n.B ${escaped(command)}\n.fi\n.RE`
}

/** A paragraph, each sentence from a new line, as roff would have it. */
function text(paragraph: string): string {
  return paragraph
    .replaceAll('`', '')
    .split(/(?<=[.;:]) (?=[A-Z])/)
    .flatMap((sentence) => wrapped(escaped(sentence)))
    .map((line) => line.replace(/^(?=[.'])/, '\\&'))
    .join('\n')
}

function wrapped(sentence: string): readonly string[] {
  const lines: string[] = []
  for (const word of sentence.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (longer.length > 80) lines.push(word)
    else lines.splice(-1, 1, longer)
  }
  return lines
}

/** Text that roff prints as it stands. */
function escaped(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('‘', '\\(oq')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('●', '\\(bu')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
