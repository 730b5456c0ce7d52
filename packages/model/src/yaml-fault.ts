/** What is wrong with the syntax of a file of YAML, for people who write values and no data formats. */
export interface YamlFault {
  readonly message: string
  readonly hint?: string
}

/** What the `yaml` library says of a file, in plain words; its own where they are plain, without their place. */
export function yamlFault(said: string): YamlFault {
  const [line = said] = said.split('\n')
  const own = line.replace(/ at line \d+, column \d+:$/, '').replace(/\.?\s*$/, '')
  for (const [pattern, words] of known) {
    const match = pattern.exec(own)
    if (match) return words(match)
  }
  return {message: own}
}

const bracketOf: Readonly<Record<string, string>> = {']': '[', '}': '{'}

type Words = (match: RegExpExecArray) => YamlFault

const known: readonly (readonly [RegExp, Words])[] = [
  [
    /^Flow .* end with a (.)$/,
    ([, end = '']) => ({
      message: `Missing \`${end}\``,
      hint: `close what \`${bracketOf[end]}\` opens, before the next key`,
    }),
  ],
  [
    /^Missing closing (["'])quote$/,
    ([, quote]) => ({message: `Missing \`${quote}\``, hint: 'close the quotation'}),
  ],
  [
    /^Nested mappings are not allowed/,
    () => ({
      message: 'Unexpected `:` in a value',
      hint: 'put a text with a colon in quotes; a key of its own begins a line',
    }),
  ],
  [
    /^Implicit (?:map )?keys need/,
    () => ({
      message: 'Unexpected line without a value',
      hint: 'after a key stand a colon, a space and its value; a text of several lines is indented',
    }),
  ],
  [
    /^Plain value cannot start with .* (.)$/,
    ([, first]) => ({
      message: `Unexpected \`${first === '`' ? 'ˋ' : first}\` at the start of a value`,
      hint: 'put the text in quotes',
    }),
  ],
  [
    /^Invalid escape sequence (.+)$/,
    ([, sequence]) => ({
      message: `Unexpected \`${sequence}\` in double quotes`,
      hint: 'in single quotes a backslash is only a backslash',
    }),
  ],
  [
    /^All (mapping|sequence) items must start at the same column$/,
    () => ({
      message: 'Unexpected indentation',
      hint: 'what belongs together begins in the same column',
    }),
  ],
  [
    /^Map keys must be unique$/,
    () => ({message: 'This key stands twice', hint: 'keep one of them'}),
  ],
  [
    /^Tabs are not allowed as indentation$/,
    () => ({message: 'Unexpected tab, expected spaces', hint: 'YAML is indented with spaces'}),
  ],
  [
    /^Source contains multiple documents/,
    () => ({message: 'Unexpected second document', hint: 'split the file at the line `---`'}),
  ],
  [
    /^Unexpected block-seq-ind on same line with key$/,
    () => ({message: 'Unexpected `-` after a key', hint: 'a list begins on the next line'}),
  ],
  [
    /^Unexpected scalar at node end$/,
    () => ({
      message: 'Unexpected text after a value',
      hint: 'put all of a text in the quotes, or each value on a line of its own',
    }),
  ],
  [
    /^Unexpected \S+ token in YAML stream: "(.+)"$/,
    ([, token]) => ({message: `Unexpected \`${token}\``, hint: 'put a text that has it in quotes'}),
  ],
  [
    /^Unexpected (\S) in flow (?:map|sequence)$/,
    ([, token]) => ({message: `Unexpected \`${token}\``, hint: 'something is missing before it'}),
  ],
  [
    /^Missing , or : between flow (?:map|sequence) items$/,
    () => ({message: 'Missing `,` or `:`', hint: 'entries are divided by commas'}),
  ],
  [
    /^Block scalar header includes extra characters/,
    () => ({
      message: 'Unexpected text after `|` or `>`',
      hint: 'the text begins on the next line, indented',
    }),
  ],
]
