import {type DraftedContract, writeContract} from '@ringfence/generator'
import type {HouseStyle, Section} from '@ringfence/model'

/** One section of a contract as plain text, with its numbers; lines have at most 80 columns unless a width is given. */
export async function sectionText(
  drafted: DraftedContract,
  section: Section,
  width = 80,
): Promise<string> {
  const info = {...drafted.contract.info, title: ''}
  const contract = {...drafted.contract, info, sections: [section]}
  const bytes = await writeContract({...drafted, contract}, 'txt', {
    style: {} as HouseStyle,
    width,
    styleParts: () => Promise.reject(new Error('Text has no style')),
  })
  return new TextDecoder().decode(bytes).replace(/^[\s=]+/, '')
}
