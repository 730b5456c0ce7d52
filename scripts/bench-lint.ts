import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {measuredProcess} from './measured-process.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'packages/cli/bin/ringfence.cjs')

/** Times of `ringfence lint`, as a section of the page. */
export function lintSection(folder: string): string {
  const parts = [
    {name: 'one clause, `liability`', path: 'templates/clauses/liability'},
    {name: 'one clause, `term`', path: 'templates/clauses/term'},
    {name: 'the whole library', path: 'templates'},
  ]
  const rows = parts.map(({name, path}) => {
    const took = measuredProcess([program, 'lint', path, '--quiet'], folder, root)
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1)
    return `| ${name} | ${seconds(took.milliseconds)} | ${seconds(took.processor)} | ${took.megabytes.toFixed(0)} |`
  })
  return `## Linting

\`ringfence lint\`: compiling the library, and drafting it over every combination of values that its conditions test, as a process of its own. The whole library should take less than a minute on two cores.

| what | s | s of processor time | peak MB |
|---|---|---|---|
${rows.join('\n')}
`
}
