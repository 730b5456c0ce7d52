import {type DraftedContract, draftContract} from '@ringfence/generator'
import {lintWords, proseOf, sentencesOf, wordCount} from '@ringfence/lint'
import {syllable} from 'syllable'
import {shippedLibrary, shippedSchema} from './library.ts'

const head = `# Quality of the library, measured

Each example deal is drafted and its text measured; \`npm run generate\` writes this page. A sentence is what stands between two full stops, or one item of a list. Reading ease is that of Flesch (1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a word, with syllables counted by the library \`syllable\`. Contracts of the usual kind score between 10 and 30.

The linter has no finding over the whole condition space (\`ringfence lint\`), so \`shall\` that is no duty and archaisms are counted here by the same rules and stand at zero; the columns would show it if they did not.
`

/** `docs/library-quality.md`: what can be counted of the text of every example. */
export async function qualityPage(): Promise<string> {
  const library = shippedLibrary()
  const schema = await shippedSchema()
  const {abbreviations} = lintWords(library)
  const rows = Object.entries(library.examples).map(([file, text]) => {
    const {value} = draftContract({deal: {file, text}, schema, library, tool: 'Ringfence'})
    if (!value) throw new Error(`${file} has errors`)
    return rowOf(file, value, abbreviations)
  })
  return `${head}
| Example | Words | Sentences | Mean words | Longest | Reading ease | \`shall\` | Archaisms per 1,000 | Definitions | Used twice or more |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}
`
}

const archaisms =
  /\b(?:herein|hereof|hereto|hereunder|thereof|therein|whereas|aforesaid|forthwith|witnesseth)\b/gi

function rowOf(
  file: string,
  {contract, facts}: DraftedContract,
  abbreviations: readonly string[],
): string {
  const lines = proseOf(contract, facts, abbreviations).lines.filter(
    ({type}) => type === 'paragraph',
  )
  const sentences = lines.flatMap((line) => sentencesOf(line)).map(({text}) => text)
  const lengths = sentences.map(wordCount)
  const words = lengths.reduce((sum, each) => sum + each, 0)
  const syllables = sentences.reduce((sum, each) => sum + syllable(each), 0)
  const text = sentences.join(' ')
  const mean = words / sentences.length
  const ease = 206.835 - 1.015 * mean - 84.6 * (syllables / words)
  const defined = [...facts.terms.values()]
  const twice = defined.filter(({uses}) => uses >= 2).length
  const cells = [
    file.replace(/^agreements\/(.*)\/deals\/(.*)\.yaml$/, '$1: $2'),
    words,
    sentences.length,
    mean.toFixed(1),
    Math.max(...lengths),
    ease.toFixed(0),
    text.match(/\bshall\b/g)?.length ?? 0,
    (((text.match(archaisms)?.length ?? 0) * 1000) / words).toFixed(2),
    defined.length,
    `${((100 * twice) / Math.max(1, defined.length)).toFixed(0)}%`,
  ]
  return `| ${cells.join(' | ')} |`
}
