import {join} from 'node:path'
import {type Diagnostic, type DiagnosticDetails, type Result, report} from '@ringfence/model'
import type {Host} from '../host/host.ts'
import {unfitFile} from '../kinds.ts'
import {shown} from './path-of.ts'

/** Far above what any library needs, and far below what would fill the memory. */
const limits = {files: 5000, bytes: 1024 * 1024, total: 32 * 1024 * 1024, depth: 6}

const folders = [
  'agreements',
  'clauses',
  'definitions',
  'diligence',
  'letters',
  'notices',
  'protection',
  'rules',
  'schedules',
  'schemas',
  'styles',
  'vocabularies',
]

const wanted =
  /^(?!.*\.test\.yaml$)(?:regions\.yaml|schemas\/.+\.schema\.json|(?:agreements|notices|clauses|schedules|letters|definitions|diligence|vocabularies|styles|rules|protection)\/.+\.(?:yaml|md|json))$/

/** Small letters, digits and hyphens; `constructor` and its like would be names of something else. */
const name = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*$/

/**
 * The texts of a library of one's own, by path relative to its folder. Links are refused, so that nothing outside the
 * folder is read, and so are files that are larger, or more, than a library has.
 */
export async function readOwnFiles(
  root: string,
  host: Host,
): Promise<Result<Record<string, string>>> {
  const reading: Reading = {root, host, paths: [], diagnostics: []}
  for (const {name: entry, type} of await host.entries(root)) {
    if (folders.includes(entry) && type === 'folder') await collect(entry, 1, reading)
    else if (folders.includes(entry) || entry === 'regions.yaml') take(entry, type, reading)
  }
  if (reading.paths.length > limits.files)
    complain(reading, '', `Unexpected number of files, expected at most ${limits.files}`)
  if (reading.diagnostics.length > 0) return {diagnostics: reading.diagnostics}
  const texts = await readTexts(reading)
  return reading.diagnostics.length > 0
    ? {diagnostics: reading.diagnostics}
    : {value: texts, diagnostics: []}
}

interface Reading {
  readonly root: string
  readonly host: Host
  readonly paths: string[]
  readonly diagnostics: Diagnostic[]
}

async function collect(folder: string, depth: number, reading: Reading): Promise<void> {
  if (depth > limits.depth)
    return complain(reading, folder, `Unexpected depth, expected at most ${limits.depth} folders`)
  for (const {name: entry, type} of await reading.host.entries(join(reading.root, folder))) {
    if (reading.paths.length > limits.files) return
    const path = `${folder}/${entry}`
    if (entry.startsWith('.') && type !== 'link') continue
    if (type === 'folder') {
      if (isFit(path, entry, reading)) await collect(path, depth + 1, reading)
    } else take(path, type, reading)
  }
}

function take(path: string, type: string, reading: Reading): void {
  if (type === 'link') {
    const hint = 'copy the file: a library reads nothing outside its folder'
    return complain(reading, path, 'Unexpected link, expected a file', hint)
  }
  if (type !== 'file') return complain(reading, path, 'Unexpected entry, expected a file')
  if (!wanted.test(path)) {
    if (/\.(?:ya?ml|md|json)$/.test(path) && !/(?:^|\/)README\.md$|\.test\.yaml$/.test(path))
      complain(reading, path, 'Unexpected file', hintFor(path))
    return
  }
  const entry = path.slice(path.lastIndexOf('/') + 1)
  if (isFit(path, entry, reading)) reading.paths.push(path)
}

function hintFor(path: string): string {
  return path.startsWith('schemas/')
    ? 'schemas are named `NAME.schema.json`'
    : 'templates are `.md`, all else `.yaml`'
}

function isFit(path: string, entry: string, reading: Reading): boolean {
  if (name.test(entry) && entry !== 'constructor' && entry !== 'prototype') return true
  const hint = 'names have small letters, digits and hyphens'
  complain(reading, path, `Unexpected name \`${entry}\``, hint)
  return false
}

async function readTexts(reading: Reading): Promise<Record<string, string>> {
  const {root, host, paths} = reading
  const found: [string, string][] = []
  let total = 0
  for (const path of paths) {
    const bytes = await host.read(join(root, path), limits.bytes)
    total += bytes.length
    if (bytes.length > limits.bytes)
      complain(reading, path, `Unexpected size, expected at most ${limits.bytes / 1024} KiB`)
    else found.push([path, new TextDecoder().decode(bytes)])
    if (total > limits.total) {
      const most = `at most ${limits.total / 1024 / 1024} MiB`
      complain(reading, '', `Unexpected size of the library, expected ${most} in all`)
      break
    }
  }
  return Object.fromEntries(found)
}

function complain(
  {root, diagnostics}: Reading,
  path: string,
  message: string,
  hint?: string,
): void {
  const details: DiagnosticDetails = {message, place: {file: shown(join(root, path))}}
  diagnostics.push(report(unfitFile, hint === undefined ? details : {...details, hint}))
}
