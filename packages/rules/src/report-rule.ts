import type {Acknowledgement, Adaptation, Diagnostic, FiredRule, Place} from '@ringfence/model'

/** `rule/IN-02` */
export function codeOf(id: string): string {
  return `rule/${id}`
}

/** What is said of a rule that a deal meets. One that is acknowledged counts a degree less, and says by whom. */
export function reportRule(
  fired: FiredRule,
  place: Place,
  acknowledgement?: Acknowledgement,
): Diagnostic {
  return {
    ...about(fired, place),
    severity: acknowledgement ? lesser[fired.severity] : fired.severity,
    message: acknowledgement
      ? `${messageOf(fired)}; acknowledged by ${signed(acknowledgement)}`
      : messageOf(fired),
  }
}

const lesser = {error: 'warning', warning: 'info', info: 'info'} as const

/** What is said of a rule that changed the deal. */
export function reportAdaptation({rule, set, riders}: Adaptation, place: Place): Diagnostic {
  const changes = changesOf({set, riders}).join(', ')
  return {
    ...about(rule, place),
    severity: rule.severity,
    message: `${messageOf(rule)}; so ${changes}`,
    data: {set, riders: riders.map((each) => ({...each}))},
  }
}

/** What a rule changed, in words. */
export function changesOf({set, riders}: Pick<Adaptation, 'set' | 'riders'>): readonly string[] {
  return [
    ...Object.entries(set).map(
      ([pointer, value]) => `\`${pointer}\` is \`${JSON.stringify(value)}\``,
    ),
    ...riders.map(({clause, rider}) => `\`${clause}\` has the rider \`${rider}\``),
  ]
}

/** The message, and, where nobody has read the source, that it is so. */
export function messageOf({message, confidence}: FiredRule): string {
  return confidence === 'general' ? `${message} (general knowledge, unverified)` : message
}

/** A person, date and reason. */
export function signed({by, on, reason}: Acknowledgement): string {
  return `${by} on ${on}: ${reason}`
}

function about(
  {id, hint, citation}: FiredRule,
  place: Place,
): Omit<Diagnostic, 'severity' | 'message'> {
  return {code: codeOf(id), place, hint, cite: citation}
}
