import type {JsonObject} from '@ringfence/model'
import type {Ajv2020, ValidateFunction} from 'ajv/dist/2020.js'
import {formats} from './formats.ts'
import {withoutAnnotations} from './without-annotations.ts'

/** A validator and the Ajv that made it, strict so that a slip in a schema does not pass in silence. */
export async function compileWithAjv(
  schema: JsonObject,
  code: {readonly source?: true; readonly esm?: true},
): Promise<{readonly ajv: Ajv2020; readonly validate: ValidateFunction}> {
  const {Ajv2020} = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    // `required` in a `then` names properties that are declared outside it.
    strictRequired: false,
    useDefaults: true,
    messages: false,
    // A function a definition: shorter code than the definition written out at every reference.
    inlineRefs: false,
    validateSchema: false,
    code,
  })
  for (const keyword of ['enum', 'const', 'pattern', 'format']) withoutParams(ajv, keyword)
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern)
  return {ajv, validate: ajv.compile(withoutAnnotations(schema))}
}

/**
 * Errors of these keywords would repeat the schema, which we have: that makes generated validators half as
 * long again.
 */
function withoutParams(ajv: Ajv2020, keyword: string): void {
  const definition = ajv.getKeyword(keyword)
  if (typeof definition === 'boolean') return
  ajv.removeKeyword(keyword)
  ajv.addKeyword({...definition, keyword, error: {message: ''}})
}
