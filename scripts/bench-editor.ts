import {
  complete,
  findDefinition,
  findReferences,
  hover,
  outline,
  rename,
  type Workspace,
} from '@ringfence/lsp'
import {shippedWorkspace} from './shipped-workspace.ts'

const file = 'clauses/exit/managed-exit.md'

/** What an editor asks, with the text as it is just after a key was pressed. */
const questions: Readonly<Record<string, (text: string, workspace: Workspace) => unknown>> = {
  'completion of a value of the deal': (text, workspace) =>
    complete(file, at(text, '{{count exit.'), workspace),
  'completion of an anchor': (text, workspace) => complete(file, at(text, '{{ref "'), workspace),
  'hover over a term': (text, workspace) => hover(file, at(text, 'Work Prod'), workspace),
  'definition of a value of the deal': (text, workspace) =>
    findDefinition(file, at(text, '{{count exit.plan'), workspace),
  'references of a term in the whole library': (text, workspace) =>
    findReferences(file, at(text, 'Work Prod'), true, workspace),
  'renaming a term in the whole library': (text, workspace) =>
    rename(file, at(text, 'Work Prod'), 'Product of Work', workspace),
  'outline of a clause': (_, workspace) => outline(file, workspace),
}

/** Times of the answers of the language server on the shipped library, as a section of the page. */
export function editorSection(): string {
  const start = performance.now()
  const shipped = shippedWorkspace()
  answersAfter(shipped, 0)
  const first = performance.now() - start
  const times = Array.from({length: 25}, (_, round) => answersAfter(shipped, round + 1))
  const rows = Object.keys(questions).map((name) => {
    const sorted = times.map((each) => each[name] ?? 0).toSorted((a, b) => a - b)
    return `| ${name} | ${sorted[12]?.toFixed(1)} | ${sorted.at(-1)?.toFixed(1)} |`
  })
  return `## In an editor

Answers of \`ringfence lsp\` on the shipped library of ${shipped.files.size} files, each just after a key was pressed in a clause. The first reading of the library, which the server does in the background, took ${first.toFixed(0)} ms. None may take longer than 100 ms.

| question | median ms | longest of 25 |
|---|---|---|
${rows.join('\n')}
`
}

function answersAfter(shipped: Workspace, keys: number): Record<string, number> {
  const text = `${shipped.files.get(file)}${' '.repeat(keys)}`
  const workspace = {...shipped, files: new Map(shipped.files).set(file, text)}
  return Object.fromEntries(
    Object.entries(questions).map(([name, ask]) => {
      const start = performance.now()
      ask(text, workspace)
      return [name, performance.now() - start]
    }),
  )
}

function at(text: string, words: string): number {
  return text.indexOf(words) + words.length
}
