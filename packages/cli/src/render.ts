import {type DraftedContract, type Format, writeContract} from '@ringfence/generator'
import {type HouseStyle, type Result, report} from '@ringfence/model'
import type {Host} from './host/host.ts'
import type {Resources} from './host/resources.ts'
import {noOffice} from './kinds.ts'
import type {Output} from './plan-outputs.ts'

export interface Looks {
  /** Name of a house style; that of the agreement unless given. */
  readonly style?: string
  readonly plain: boolean
  /** Whether drafting notes are printed. */
  readonly notes?: boolean
}

export interface Surroundings {
  readonly host: Host
  readonly resources: Resources
}

/** One document of a contract, as bytes. */
export async function render(
  drafted: DraftedContract,
  {target, path}: Output,
  looks: Looks,
  {host, resources}: Surroundings,
): Promise<Result<Uint8Array>> {
  const format: Format = target === 'pdf' ? 'docx' : target
  const {style, name} = await styleOf(drafted, looks, resources)
  const styleParts = () => resources.styleParts(name)
  const options = {style, styleParts, plain: looks.plain, notes: looks.notes ?? false}
  const bytes = await writeContract(drafted, format, options)
  if (target !== 'pdf') return {value: bytes, diagnostics: []}
  const pdf = await host.toPdf(bytes)
  if (pdf) return {value: pdf, diagnostics: []}
  const message = 'LibreOffice did not make a PDF'
  const hint = 'install LibreOffice (its program is `soffice`), or ask for `--to docx`'
  return {diagnostics: [report(noOffice, {message, hint, place: {file: path}})]}
}

async function styleOf(
  {contract}: DraftedContract,
  looks: Looks,
  resources: Resources,
): Promise<{name: string; style: HouseStyle}> {
  const {styles, agreements, notices} = await resources.library()
  const {kind} = contract.info
  const name = looks.style ?? (agreements[kind] ?? notices[kind])?.style ?? ''
  const style = styles[name]
  if (!style) throw new Error(`The library has no style ${name}, although it was checked`)
  return {name, style}
}
