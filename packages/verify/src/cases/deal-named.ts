import {blankDeal, type DealSchema, dealSchemaFor} from '@ringfence/deal'
import type {JsonObject, Library} from '@ringfence/model'
import {parse} from 'yaml'

/**
 * The deal that a test begins with, as its file has it: an example by its name, alone or after its folder
 * (`mutual-nda/us-china-battery-cells`), or the least deal of a kind.
 */
export function dealNamed(
  name: string,
  {library, schema}: {readonly library: Library; readonly schema: DealSchema},
): JsonObject | undefined {
  if (Object.hasOwn(library.agreements, name)) {
    const {value} = dealSchemaFor(schema.schema, name)
    return value && {...(parse(blankDeal(value)) as JsonObject), kind: name}
  }
  const found = examplesNamed(name, library)
  const [only] = found
  return found.length === 1 && only !== undefined
    ? (parse(library.examples[only] ?? '') as JsonObject)
    : undefined
}

/** Files of the examples with a name; several where kinds have examples of one name. */
export function examplesNamed(name: string, {examples}: Library): readonly string[] {
  return Object.keys(examples).filter((file) => shortNames(file).includes(name))
}

/** `minimal` and `outsourcing-msa/minimal` of `agreements/outsourcing-msa/deals/minimal.yaml`. */
export function shortNames(file: string): readonly string[] {
  const [, folder = '', , base = ''] = file.split('/')
  const name = base.replace(/\.\w+$/, '')
  return [name, `${folder}/${name}`]
}
