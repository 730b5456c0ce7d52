import type {Diagnostic} from '@ringfence/model'
import type {Range, TextEdit} from 'vscode-languageserver'
import {offsetAt, rangeOf} from './lines.ts'
import {toEditorDiagnostic} from './to-diagnostics.ts'

export interface QuickFix {
  readonly title: string
  readonly edit: TextEdit
  /** The range of the fault that it mends. */
  readonly fault: Range
}

interface Replacement {
  readonly from: string
  readonly to: string
}

/** What can be mended with certainty, as `ringfence lint --fix` does, and names that a hint suggests. */
export function fixesFor(diagnostics: readonly Diagnostic[], text: string): readonly QuickFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const {range: fault} = toEditorDiagnostic(diagnostic, text, () => undefined)
    return replacementsFor(diagnostic).flatMap(({from, to}) => {
      const span = spanOf(from, fault, text)
      const title = `Replace “${from}” with “${to}”`
      return span ? [{title, fault, edit: {range: rangeOf(text, span), newText: to}}] : []
    })
  })
}

function replacementsFor({data, hint = '', message}: Diagnostic): readonly Replacement[] {
  const fix = (data as {fix?: Partial<Replacement>} | undefined)?.fix
  if (typeof fix?.from === 'string' && typeof fix.to === 'string')
    return [{from: fix.from, to: fix.to}]
  const [, meant] = /did you mean `([^`]+)`/.exec(hint) ?? []
  const named = [...message.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).at(-1)
  return meant === undefined || named === undefined ? [] : [{from: named, to: meant}]
}

/** Where the words stand in the line of the fault; a sentence with values of the deal may begin before its place. */
function spanOf(words: string, {start}: Range, text: string) {
  const line = offsetAt(text, {line: start.line, character: 0})
  const end = text.indexOf('\n', line)
  const whole = text.slice(line, end < 0 ? undefined : end)
  const at = whole.indexOf(words, Math.max(0, start.character - words.length))
  return at < 0 ? undefined : {start: line + at, end: line + at + words.length}
}
