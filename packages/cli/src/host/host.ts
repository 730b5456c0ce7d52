/** What commands may touch of the world outside; tests give their own. */
export interface Host {
  readonly stdout: (text: string | Uint8Array) => Promise<void>
  readonly stderr: (text: string) => Promise<void>
  /** Whether people watch standard error: colours and progress are for them. */
  readonly terminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day, in ISO 8601, at Greenwich. */
  readonly today: () => string
  /** Reads a file, or standard input for `-`; never more than `limit` bytes and one. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>
  /** The bytes of a file, or of standard input for `-`, as they come. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>
  /** Files that a pattern with `*`, `?`, `**`, `[…]` or `{…}` names, with forward slashes, in order. */
  readonly glob: (pattern: string) => Promise<readonly string[]>
  /** Replaces a file as a whole, or leaves it as it was. Makes missing folders. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** Begins a text that replaces a file as a whole once it is finished. Makes missing folders. */
  readonly begin: (path: string) => Promise<Unfinished>
  /** Adds to the end of a file; makes it, and missing folders. */
  readonly append: (path: string, text: string) => Promise<void>
  readonly exists: (path: string) => Promise<boolean>
  readonly isDirectory: (path: string) => Promise<boolean>
  /** Paths of all files in a folder and below it, relative to it, with forward slashes, in order. */
  readonly files: (folder: string) => Promise<readonly string[]>
  /** What stands in a folder itself, in order; nothing is followed. */
  readonly entries: (folder: string) => Promise<readonly FolderEntry[]>
  /** Where compiled libraries are kept between runs. */
  readonly cache: Cache
  /** Converts a Word document to PDF; undefined if no office program is installed. */
  readonly toPdf: (docx: Uint8Array) => Promise<Uint8Array | undefined>
  /** Has the numbered parts of a piece of work done in other threads; absent where there are none. */
  readonly inThreads?: (work: unknown, parts: number) => Promise<readonly unknown[]>
  /** Tells of files that change in folders or below them, for as long as somebody asks; absent where nothing can. */
  readonly watch?: (folders: readonly string[]) => AsyncIterable<readonly string[]>
}

export interface FolderEntry {
  readonly name: string
  readonly type: 'file' | 'folder' | 'link' | 'other'
}

export interface Cache {
  /** The folder, as messages name it. */
  readonly folder: string
  readonly read: (name: string) => Promise<Uint8Array | undefined>
  /** Keeps a file, whole or not at all; false where that is not possible or not safe. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<boolean>
}

/** A file that is being written beside its place. */
export interface Unfinished {
  readonly write: (text: string) => Promise<void>
  /** Puts it in its place. */
  readonly finish: () => Promise<void>
  /** Leaves its place as it was. */
  readonly abandon: () => Promise<void>
}
