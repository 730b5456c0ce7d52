import {elementsIn, type XmlElement} from '@ringfence/opc'
import {brokenPackage} from './kinds.ts'
import type {Fault, Package} from './lint-package.ts'

/** Every part is XML with a content type, and every relationship leads to a part. */
export function* checkParts(parts: Package): Generator<Fault> {
  for (const [path, root] of parts) {
    if (!root) yield [brokenPackage, `The part \`${path}\` is no XML`]
    else if (path.endsWith('.rels')) yield* checkRelationships(path, root, parts)
  }
  yield* checkContentTypes(parts)
}

function* checkRelationships(path: string, root: XmlElement, parts: Package): Generator<Fault> {
  const folder = path.replace(/_rels\/[^/]+$/, '')
  for (const {name, attributes} of elementsIn(root)) {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') continue
    const target = new URL(attributes['Target'] ?? '', `package:/${folder}`).pathname.slice(1)
    if (!parts.has(target))
      yield [brokenPackage, `No part \`${target}\`, to which \`${path}\` leads`]
  }
}

function* checkContentTypes(parts: Package): Generator<Fault> {
  const types = parts.get('[Content_Types].xml')
  const declared = types ? [...elementsIn(types)] : []
  const extensions = new Set(declared.map(({attributes}) => attributes['Extension']))
  const names = new Set(declared.map(({attributes}) => attributes['PartName']))
  for (const path of parts.keys()) {
    const extension = path.slice(path.lastIndexOf('.') + 1)
    const known = names.has(`/${path}`) || extensions.has(extension)
    if (!known && path !== '[Content_Types].xml')
      yield [brokenPackage, `The part \`${path}\` has no content type`]
  }
  for (const name of names)
    if (name !== undefined && !parts.has(name.slice(1)))
      yield [brokenPackage, `No part \`${name}\`, which has a content type`]
}
