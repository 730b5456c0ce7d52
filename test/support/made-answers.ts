import {compileStyle} from '@ringfence/docx'
import {writeContract} from '@ringfence/generator'
import {strToU8, zipSync} from 'fflate'
import {houseStyle} from './house-style.ts'
import {draftExample} from './shipped.ts'

/** Word documents that are no completed questionnaire, by the name of their case. */
export const madeAnswers: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'docx-without-questionnaire': () => word('minimal', false),
  'docx-plain': () => word('bank-asks-indian-developer', true),
  'docx-truncated': async () => (await word('bank-asks-indian-developer', false)).subarray(0, 9000),
  'docx-without-document': () => zipSync({'word/styles.xml': strToU8('<w:styles/>')}),
  'docx-broken-xml': () => zipSync({[part]: strToU8('<w:document><w:body></w:document>')}),
  'docx-zip-bomb': () => zipSync({[part]: new Uint8Array(21 * 1024 * 1024)}),
  'docx-zip-bomb-that-lies': () => understated(zipSync({[part]: new Uint8Array(21 * 1024 * 1024)})),
  'docx-wrong-answers': () => zipSync({[part]: strToU8(controls)}),
}

const part = 'word/document.xml'

const control = (tag: string, text: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`

const controls = `<w:document><w:body><w:p>${[
  control('SEC-1', 'Perhaps'),
  control('SEC-1/score', '7'),
  control('SEC-99', 'Yes'),
  control('assessedOn', '31.12.2026'),
].join('')}</w:p></w:body></w:document>`

async function word(name: string, plain: boolean): Promise<Uint8Array> {
  const styleParts = () => compileStyle(houseStyle)
  return writeContract(draftExample(name), 'docx', {style: houseStyle, styleParts, plain})
}

/** The directory at the end says that the file is small: its size stands 24 bytes behind the mark `PK 1 2`. */
function understated(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  const at = changed.findLastIndex((byte, index) => byte === 0x50 && changed[index + 2] === 1)
  new DataView(changed.buffer).setUint32(at + 24, 100, true)
  return changed
}
