/** Writes `templates/dist`: the compiled library, and the Word parts of each house style. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {compileStyle} from '@ringfence/docx'
import {shippedLibrary} from './library.ts'

const dist = fileURLToPath(new URL('../templates/dist/', import.meta.url))
const library = shippedLibrary()

const index = `import {readFileSync} from 'node:fs'
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
export const library = read('./library.json')
export const styleParts = (style) => read(\`./styles/\${style}.json\`)
`

const types = `import type {Library} from '@ringfence/model'
/** The compiled library. */
export declare const library: Library
/** The static parts of Word documents in a house style, for \`writeDocx\`. Throws if there is no such style. */
export declare function styleParts(style: string): unknown
`

mkdirSync(`${dist}styles`, {recursive: true})
writeFileSync(`${dist}library.json`, JSON.stringify(library))
for (const [name, style] of Object.entries(library.styles))
  writeFileSync(`${dist}styles/${name}.json`, JSON.stringify(await compileStyle(style)))
writeFileSync(`${dist}index.js`, index)
writeFileSync(`${dist}index.d.ts`, types)
