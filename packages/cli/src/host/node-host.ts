import {closeSync, createReadStream, type Dirent, fstatSync, openSync, readSync} from 'node:fs'
import {appendFile, readdir, stat} from 'node:fs/promises'
import {dirname, join, relative, sep} from 'node:path'
import type {Writable} from 'node:stream'
import {cacheFolder, folderCache} from './folder-cache.ts'
import type {FolderEntry, Host} from './host.ts'
import {makeFolder} from './make-folder.ts'
import {watchFolders} from './watch-folders.ts'
import {writeAtomically} from './write-atomically.ts'

/** The process that the program runs in, given the program's file. */
export function nodeHost(program: string): Host {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
  return {
    stdout: (text) => send(process.stdout, text),
    stderr: (text) => send(process.stderr, text),
    terminal: process.stderr.isTTY === true,
    env: process.env,
    today,
    read: (path, limit) => (path === '-' ? readInput(limit) : readFile(path, limit)),
    write: async (path, bytes) => {
      await makeFolder(dirname(path))
      await writeAtomically(path, bytes)
    },
    stream: (path) => (path === '-' ? process.stdin : createReadStream(path)),
    // Few runs have patterns, or write as they go.
    glob: async (pattern) => (await import('./find-files.ts')).findFiles(pattern),
    begin: async (path) => (await import('./begin-file.ts')).beginFile(path),
    append: async (path, text) => {
      await makeFolder(dirname(path))
      await appendFile(path, text)
    },
    exists: async (path) => (await stat(path).catch(() => undefined)) !== undefined,
    isDirectory: async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false,
    files: filesIn,
    entries: entriesIn,
    cache: folderCache(cacheFolder(process.env)),
    // Few runs make PDF, and loading what it needs takes time.
    toPdf: async (docx) => (await import('./convert-to-pdf.ts')).convertToPdf(docx),
    watch: watchFolders,
    inThreads: async (work, parts) =>
      (await import('./threads.ts')).inThreads(launcherOf(program), work, parts),
  }
}

/** `RINGFENCE_FAKE_NOW`, a date or a time in ISO 8601, stands in for the clock in tests. */
function today(): string {
  const fake = Date.parse(process.env['RINGFENCE_FAKE_NOW'] ?? '')
  return new Date(Number.isNaN(fake) ? Date.now() : fake).toISOString().slice(0, 10)
}

/** The file that a shell runs, which loads the program with what V8 compiled of it. */
function launcherOf(program: string): string {
  return join(dirname(program), '..', 'bin', 'ringfence.cjs')
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

async function entriesIn(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  return entries
    .map((entry): FolderEntry => ({name: entry.name, type: typeOf(entry)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function typeOf(entry: Dirent): FolderEntry['type'] {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}

/** A reader such as `head` may close the pipe early; that is no fault of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

function send(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve())
  })
}

/** At once: a library has hundreds of files, and waiting for each in turn takes longer than reading it. */
async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    const buffer = new Uint8Array(Math.min(size, limit) + 1)
    let length = 0
    while (length < buffer.length) {
      const bytesRead = readSync(file, buffer, length, buffer.length - length, null)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

async function readInput(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit + 1)
}
