import {
  type CompletionItem,
  CompletionItemKind,
  type DocumentSymbol,
  SymbolKind,
} from 'vscode-languageserver'
import {rangeOf} from './lines.ts'
import type {OutlinePart} from './outline.ts'
import type {Suggestion} from './suggestion.ts'

const kinds: Readonly<Record<Suggestion['type'], CompletionItemKind>> = {
  helper: CompletionItemKind.Function,
  field: CompletionItemKind.Field,
  anchor: CompletionItemKind.Reference,
  clause: CompletionItemKind.Module,
  term: CompletionItemKind.Text,
  vocabulary: CompletionItemKind.Enum,
  value: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
}

export function toCompletion(suggestion: Suggestion, text: string): CompletionItem {
  const {label, type, detail, says} = suggestion
  return {
    label,
    kind: kinds[type],
    filterText: suggestion.text,
    textEdit: {range: rangeOf(text, suggestion), newText: suggestion.text},
    ...(detail ? {detail} : {}),
    ...(says ? {documentation: {kind: 'markdown', value: says}} : {}),
  }
}

export function toSymbol(
  {name, detail, at, children, ...span}: OutlinePart,
  text: string,
): DocumentSymbol {
  return {
    name,
    detail,
    kind: children.length > 0 ? SymbolKind.Object : SymbolKind.String,
    range: rangeOf(text, span),
    selectionRange: rangeOf(text, at),
    children: children.map((child) => toSymbol(child, text)),
  }
}
