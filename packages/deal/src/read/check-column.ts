import {type Diagnostic, type JsonObject, near, type Place, report} from '@ringfence/model'
import {keysOf, lastKeyOf, parentOf} from '../pointer.ts'
import {propertyNamesAt, schemasAt} from '../schema/schemas-at.ts'
import {columnFault} from './kinds.ts'

/** What is wrong with the head of a column, which is to be a JSON Pointer to a value that deals can have. */
export function checkColumn(
  name: string,
  schema: JsonObject,
  place: Place,
): Diagnostic | undefined {
  if (name === '') {
    const message = 'Unexpected empty head of a column, expected a JSON Pointer'
    return report(columnFault, {
      message,
      place,
      hint: 'delete the column, or begin its head with `#`',
    })
  }
  if (!name.startsWith('/')) {
    const message = `Unexpected column \`${name}\`, expected a JSON Pointer`
    const meant = schemasAt(schema, `/${name.replaceAll('.', '/')}`).length > 0
    const hint = meant
      ? `write \`/${name.replaceAll('.', '/')}\``
      : 'columns are called like `/parties/0/legalName`; one that begins with `#` is ignored'
    return report(columnFault, {message, place, hint})
  }
  const wrong = keysOf(name)
    .map(
      (_, index, keys) =>
        `/${keys
          .slice(0, index + 1)
          .map(escaped)
          .join('/')}`,
    )
    .find((pointer) => schemasAt(schema, pointer).length === 0)
  if (wrong === undefined) return undefined
  const message = `Unexpected column \`${name}\`: deals have nothing at \`${wrong}\``
  const hint = near(lastKeyOf(wrong), propertyNamesAt(schema, parentOf(wrong)))
  return report(columnFault, {message, place, ...(hint === undefined ? {} : {hint})})
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
