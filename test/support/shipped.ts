import {compileStyle, type StyleParts} from '@ringfence/docx'
import {type DraftedContract, draftContract, type Format, writeContract} from '@ringfence/generator'
import type {Library, Result} from '@ringfence/model'
import {shippedEventSchema, shippedLibrary, shippedSchema} from '../../scripts/library.ts'

/** The shipped library and schema, compiled from their sources once for a test file. */
export const library: Library = shippedLibrary()
export const schema = await shippedSchema()
export const eventSchema = await shippedEventSchema()

const compiled = new Map<string, Promise<StyleParts>>()

/** The Word parts of a house style, compiled once. */
export function stylePartsOf(name: string): Promise<StyleParts> {
  const style = library.styles[name]
  if (!style) throw new Error(`No style ${name}`)
  const parts = compiled.get(name) ?? compileStyle(style)
  compiled.set(name, parts)
  return parts
}

/** Example deals of the library: name, kind as a folder, and text. */
export const examples: readonly {name: string; kind: string; file: string; text: string}[] =
  Object.entries(library.examples).map(([file, text]) => {
    const [, kind = '', , name = ''] = file.split('/')
    return {name: name.replace(/\.yaml$/, ''), kind, file, text}
  })

export function draft(text: string | Uint8Array, file = 'deal.yaml'): Result<DraftedContract> {
  return draftContract({deal: {file, text}, schema, library, tool: 'Ringfence test'})
}

/** A drafted example; throws if it has errors. */
export function draftExample(name: string): DraftedContract {
  const example = examples.find((each) => each.name === name)
  const drafted = example && draft(example.text, example.file).value
  if (!drafted) throw new Error(`The example ${name} has errors`)
  return drafted
}

export async function write(
  drafted: DraftedContract,
  format: Format,
  {plain = false}: {readonly plain?: boolean} = {},
): Promise<Uint8Array> {
  const style = library.agreements[drafted.contract.info.kind]?.style ?? ''
  const house = library.styles[style]
  if (!house) throw new Error(`No style ${style}`)
  return writeContract(drafted, format, {
    style: house,
    styleParts: () => stylePartsOf(style),
    plain,
  })
}
