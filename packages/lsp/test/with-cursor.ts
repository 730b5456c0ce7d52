import type {Workspace} from '@ringfence/lsp'

/** The workspace with another text in one file; `|` in it is the cursor, whose offset comes back. */
export function withCursor(
  workspace: Workspace,
  file: string,
  marked: string,
): {workspace: Workspace; offset: number; text: string} {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  return {
    workspace: {...workspace, files: new Map([...workspace.files, [file, text]])},
    offset,
    text,
  }
}
