import {type DealSchema, fieldSchema} from '@ringfence/generator'
import type {Overlaid} from '@ringfence/generator/library'
import type {JsonObject, Result} from '@ringfence/model'
import type {Context} from '../commands/context.ts'
import type {Loaded} from '../commands/lint.ts'
import {once} from '../host/once.ts'
import {validatorIn} from './overlaid-resources.ts'
import {inPlace, readOrganisation, sourceOf} from './read-organisation.ts'

/**
 * Compiles the library of an organisation each time that it is asked to, anew only as far as texts have changed. For
 * texts that are being written: nothing is kept in the cache.
 */
export function organisationLoader(
  configFile: string,
): (context: Context) => Promise<Result<Loaded>> {
  const compiler = once(async () =>
    (await import('@ringfence/generator/library')).overlayCompiler(),
  )
  const schemaOf = schemaOnce()
  return async (context) => {
    const read = await readOrganisation(await sourceOf(configFile, context), context)
    if (!read.value) return {diagnostics: read.diagnostics}
    const {organisation, config} = read.value
    const {resources} = context
    const compile = await compiler()
    const own = {config, files: organisation.files}
    const {value, diagnostics: found} = await compile(own, {
      sources: await resources.sources(),
      digest: '',
    })
    const diagnostics = found.map((each) => inPlace(each, organisation))
    if (!value) return {diagnostics}
    const eventSchema = await resources.eventSchema()
    return {
      value: {library: value.library, schema: schemaOf(value), eventSchema},
      diagnostics,
    }
  }
}

/** The schema of deals is the same object while it says the same: much is known by it. */
function schemaOnce(): (overlaid: Overlaid) => DealSchema {
  let last: {readonly of: JsonObject; readonly made: DealSchema} | undefined
  return ({schema, derived, validator}) => {
    if (last?.of !== schema) {
      const fields = fieldSchema(schema, derived)
      last = {of: schema, made: {schema, fields, validate: validatorIn(validator)}}
    }
    return last.made
  }
}
