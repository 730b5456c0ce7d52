import type {StyleParts} from '@ringfence/docx'
import type {HouseStyle, Place} from '@ringfence/model'
import type {DraftedContract} from './draft-contract.ts'
import type {Format} from './formats.ts'

export interface WriteOptions {
  /** How the document looks; HTML takes its fonts and colours. */
  readonly style: HouseStyle
  /** The static parts of a Word document in that style, by `compileStyle`; asked for only when needed. */
  readonly styleParts: () => Promise<StyleParts>
  /** Leaves out content controls and their data. */
  readonly plain?: boolean
  /** Columns of a line of plain text; 80 unless given. */
  readonly width?: number
  /** Prints drafting notes: what rules found and changed, and on what authority. */
  readonly notes?: boolean
  /** Names the origin of each block of an HTML page, by its place. */
  readonly sourceOf?: (place: Place) => string | undefined
  /** ISO 8601 date and time for the properties of the document; none if not given. */
  readonly date?: string
}

/** Writes a contract in one format. Each writer is loaded when it is first used. */
export async function writeContract(
  drafted: DraftedContract,
  format: Format,
  options: WriteOptions,
): Promise<Uint8Array> {
  const {contract} = drafted
  const shown = options.notes ? (await import('./with-notes.ts')).withNotes(contract) : contract
  const written = await writers[format]({...drafted, contract: shown}, options)
  return typeof written === 'string' ? new TextEncoder().encode(written) : written
}

type Writer = (drafted: DraftedContract, options: WriteOptions) => Promise<string | Uint8Array>

const writers: Readonly<Record<Format, Writer>> = {
  docx: async ({contract, facts}, {styleParts, plain, date}) => {
    const {writeDocx} = await import('@ringfence/docx')
    const options = {...(plain ? {plain} : {}), ...(date ? {date} : {})}
    return writeDocx(contract, facts, await styleParts(), options)
  },
  html: async ({contract, facts}, {style, sourceOf}) => {
    const {writeHtml} = await import('@ringfence/html')
    return writeHtml(contract, facts, {style, ...(sourceOf ? {sourceOf} : {})})
  },
  md: async ({contract, facts}) => (await import('@ringfence/html')).writeMarkdown(contract, facts),
  txt: async ({contract, facts}, {width}) => {
    const {writeText} = await import('@ringfence/html')
    return writeText(contract, facts, width === undefined ? {} : {width})
  },
  json: async ({contract, facts}) => (await import('@ringfence/html')).writeJson(contract, facts),
}
