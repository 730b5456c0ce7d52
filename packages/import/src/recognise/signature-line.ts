import type {SignatureRule} from './outline.ts'

/** What a line to sign on says, `By: ____` or a rule alone; undefined for other text. */
export function signatureLine(text: string): SignatureRule | undefined {
  if (/_{5,}|\.{8,}/.test(text) && rule.test(text)) return {label: 'Signature', value: ''}
  const [, name = '', , rest = ''] = label.exec(text) ?? []
  if (name === '' || rest.length > 60 || /[.;]\s*$/.test(rest.replaceAll(/[_.…]{3,}/g, '')))
    return undefined
  const value = rest
    .replaceAll(/_{2,}|\.{3,}|…|\t/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const blank = /^\[.*\]$/.test(value)
  return {label: name.replaceAll(/\s+/g, ' ').trim(), value: blank ? '' : value}
}

const label =
  /^\s*((?:(?:authori[sz]ed|print(?:ed)?|full|company|witness|e-?mail)\s+)?(?:(?:signed|executed|witnessed|accepted)\s+by|by|name|title|date(?:d)?|signature|signed|its|position|place|address|e-?mail|attention|capacity|occupation|signatory|seal(?: or chop)?|for|[A-Z][\w ]{2,40}? of (?:the )?(?:witness|signatory|director|authorised signatory)))\b\s*(?:\([^)]{1,30}\))?\s*(:|\t|(?=_{3,})|$)(.*)$/is
const rule = /^[\s_.…]*$/
