import {cliKinds} from '@ringfence/cli'
import {diagnosticKinds as docxKinds} from '@ringfence/docx/package-lint'
import {diagnosticKinds} from '@ringfence/generator'
import type {DiagnosticKind} from '@ringfence/model'
import {compileKinds} from '@ringfence/template/compile'

const head = `# Diagnostics

Every problem that Ringfence reports has a code. This page is made from the declarations of the codes; \`npm run generate\` writes it.
`

/** `docs/diagnostics.md`: each code with what it means, and an example of bad and of good input. */
export function diagnosticsPage(): string {
  const kinds = [...diagnosticKinds, ...compileKinds, ...cliKinds, ...docxKinds]
  const sorted = kinds.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return [head, ...sorted.map(section)].join('\n')
}

function section({code, severity, description, bad, good}: DiagnosticKind): string {
  return `## ${code}

${description} (${severity})

Bad:

${fenced(bad)}

Good:

${fenced(good)}
`
}

function fenced(text: string): string {
  return `~~~\n${text}\n~~~`
}
