import {
  type Diagnostic,
  type JsonObject,
  near,
  type Place,
  report,
  type When,
} from '@ringfence/model'
import {allowedValues, fieldAt, rootScope} from './fields.ts'
import {impossibleValue, unknownField} from './kinds.ts'
import {missingField} from './missing-field.ts'

/** Checks the paths and values of a manifest's `when` against the schema of deals. */
export function checkWhen(
  when: When,
  place: Place,
  {fields, diagnostics}: {readonly fields: JsonObject; readonly diagnostics: Diagnostic[]},
): void {
  for (const [path, expected] of Object.entries(when)) {
    const found = fieldAt(rootScope(fields), {
      original: path,
      depth: 0,
      data: false,
      keys: path.split('.'),
    })
    if ('missing' in found) {
      const hint = near(found.missing, found.known)
      const message = missingField(path, found.missing)
      diagnostics.push(report(unknownField, {message, place, ...(hint ? {hint} : {})}))
      continue
    }
    const allowed = allowedValues(found.schema, fields)
    for (const value of [expected].flat())
      if (allowed && !allowed.includes(value))
        diagnostics.push(
          report(impossibleValue, {
            message: `Unexpected value \`${value}\` for \`${path}\``,
            place,
            hint: `expected one of ${allowed.map((each) => `\`${each}\``).join(', ')}`,
          }),
        )
  }
}
