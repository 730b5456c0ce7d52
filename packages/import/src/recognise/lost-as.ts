import type {LostReference} from './reference.ts'

/** Why words that look like a reference are none that can be made here, as what follows them says. */
export function lostAs(
  name: string,
  list: string,
  after: string,
): LostReference['why'] | undefined {
  if (/^\((?![A-Z]\))/.test(list) || (/^\(/.test(list) && !/^recital/i.test(name)))
    return 'relative'
  if (/^\s+of\s+part\s+(?:\d|[A-Z]\b)/i.test(after)) return 'part'
  const of = /^\s*(?:\([\w)(]+\s*)?,?\s*(?:of|to|in|under)\s+(?:the\s+|that\s+)?(.{0,80})/is.exec(
    after,
  )?.[1]
  const own =
    /^(?:this|these|here|agreement\b|contract\b|deed\b|terms\b|main\b|general\b|schedule|exhibit|annex|appendix)/i
  const law =
    /^(?:(?:[A-Z][\w.’'-]*,?|of|and|the|for|on|in)\s+){0,8}(?:Act|Code|Regulations?|Directive|Law|Rules?|Statute|Treaty|Convention|Constitution|Ordinance|GDPR|CCPA|Bankruptcy|Title)\b|^(?:\d+\s+U\.?S|[A-Z]{2,6}\b|Regulation|Directive)/
  if (of !== undefined && !own.test(of) && law.test(of)) return 'elsewhere'
  const direct =
    /^\s+(?:(?:Abs\.|Absatz|Satz|S\.|Nr\.)\s*\d+\s+)*(?:GDPR|U\.?S\.?C|UCC|C\.?F\.?R|(?:[A-Z][a-z]+\w*G|[A-Z][A-Za-z]{0,3}(?:GB|PO|O))(?![\w-])|DS-?GVO|of Regulation)\b/.test(
      after,
    )
  return direct ? 'elsewhere' : undefined
}
