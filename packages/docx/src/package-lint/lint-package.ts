import {type Diagnostic, type DiagnosticKind, report} from '@ringfence/model'
import type {XmlElement} from '@ringfence/opc'
import {checkBookmarks} from './check-bookmarks.ts'
import {checkCells} from './check-cells.ts'
import {checkControls} from './check-controls.ts'
import {checkFields} from './check-fields.ts'
import {checkNames} from './check-names.ts'
import {checkParts} from './check-parts.ts'
import {readPackage} from './read-package.ts'

/** A fault of a part, in words. */
export type Fault = readonly [kind: DiagnosticKind, message: string]

export type Package = ReadonlyMap<string, XmlElement | undefined>

/**
 * Finds what Microsoft's Open XML SDK validator does not: references within a Word document that lead nowhere, and
 * marks that are not closed. An empty list says nothing of what that validator checks.
 */
export function lintPackage(bytes: Uint8Array): readonly Diagnostic[] {
  const parts = readPackage(bytes)
  return [
    ...inPart('', checkParts(parts)),
    ...[...parts].flatMap(([path, root]) =>
      root && path.startsWith('word/') && path.endsWith('.xml') ? checkPart(path, root, parts) : [],
    ),
  ]
}

function checkPart(path: string, root: XmlElement, parts: Package): readonly Diagnostic[] {
  const checks = [checkNames, checkBookmarks, checkFields, checkControls, checkCells]
  return checks.flatMap((check) => inPart(path, check(root, parts)))
}

function inPart(path: string, faults: Iterable<Fault>): readonly Diagnostic[] {
  return [...faults].map(([kind, message]) =>
    report(kind, {message, ...(path === '' ? {} : {place: {file: path}})}),
  )
}
