import {type DraftedContract, type Format, writeContract} from '@ringfence/generator'
import {draftNotice} from '@ringfence/generator/notices'
import type {Notice, Result} from '@ringfence/model'
import {eventSchema, examples, library, schema, stylePartsOf} from './shipped.ts'

export interface EventExample {
  /** `audit-notice/india-software-english-law.for-cause` */
  readonly name: string
  readonly notice: Notice
  readonly file: string
  readonly text: string
  readonly deal: {readonly file: string; readonly text: string}
}

/** The example events of the library, each with its deal: that of the same name, up to the first full stop. */
export const events: readonly EventExample[] = Object.entries(library.events).map(
  ([file, text]) => {
    const [, folder = '', , name = ''] = file.split('/')
    const notice = Object.values(library.notices).find(({place}) =>
      place.file.startsWith(`notices/${folder}/`),
    )
    const stem = name.replace(/\.yaml$/, '')
    if (!notice) throw new Error(`No notice for ${file}`)
    return {name: `${folder}/${stem}`, notice, file, text, deal: dealNamed(stem)}
  },
)

export function dealNamed(name: string): {readonly file: string; readonly text: string} {
  const [stem] = name.split('.')
  const deal = examples.find((each) => each.name === stem)
  if (!deal) throw new Error(`No example deal ${stem}`)
  return deal
}

export function draftEvent(
  {notice, file, text, deal}: Omit<EventExample, 'name'>,
  holidays: readonly string[] = [],
): Result<DraftedContract> {
  return draftNotice({
    kind: notice.kind,
    deal,
    event: {file, text},
    library,
    schema,
    eventSchema,
    holidays,
    tool: 'Ringfence test',
  })
}

export async function writeNotice(
  drafted: DraftedContract,
  format: Format,
  {plain = false}: {readonly plain?: boolean} = {},
): Promise<Uint8Array> {
  const name = library.notices[drafted.contract.info.kind]?.style ?? ''
  const style = library.styles[name]
  if (!style) throw new Error(`No style ${name}`)
  return writeContract(drafted, format, {style, styleParts: () => stylePartsOf(name), plain})
}
