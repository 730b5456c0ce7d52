import {cliKinds} from '@ringfence/cli'
import {answerKinds} from '@ringfence/diligence/read'
import {diagnosticKinds as docxKinds} from '@ringfence/docx/package-lint'
import {diagnosticKinds} from '@ringfence/generator'
import {importKinds} from '@ringfence/generator/import'
import {protectionKinds} from '@ringfence/generator/protect'
import type {DiagnosticKind} from '@ringfence/model'
import {compileKinds} from '@ringfence/template/compile'
import {overlayKinds} from '@ringfence/template/overlay'
import {testKinds, verifyKinds} from '@ringfence/verify'

const head = `# Diagnostics

Every problem that Ringfence reports has a code. This page is made from the declarations of the codes; \`npm run generate\` writes it.
`

/** `docs/diagnostics.md`: each code with what it means, and an example of bad and of good input. */
export function diagnosticsPage(): string {
  const kinds = [
    ...diagnosticKinds,
    ...compileKinds,
    ...overlayKinds,
    ...verifyKinds,
    ...testKinds,
    ...cliKinds,
    ...docxKinds,
    ...answerKinds,
    ...importKinds,
    ...protectionKinds,
  ]
  const sorted = kinds.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return [head, ...sorted.map(section)].join('\n')
}

function section(kind: DiagnosticKind & {source?: string; blind?: string}): string {
  const {code, severity, description, bad, good, source, blind} = kind
  const notes = [
    ...(source === undefined ? [] : [`Source: ${source}.`]),
    ...(blind === undefined ? [] : [`What it cannot see: ${lowerFirst(blind)}`]),
  ]
  return `## ${code}

${description} (${severity})
${notes.map((note) => `\n${note}\n`).join('')}
Bad:

${fenced(bad)}

Good:

${fenced(good)}
`
}

function fenced(text: string): string {
  return `~~~\n${text}\n~~~`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
