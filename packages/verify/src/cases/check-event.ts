import type {NameContext} from './check-names.ts'
import type {ClauseTest} from './clause-test.ts'
import {shortNames} from './deal-named.ts'
import {eventNamed, eventsNamed} from './event-named.ts'
import {malformedTest, unknownInTest} from './kinds.ts'
import {kindsWith, tell, ticked} from './tell-fault.ts'

type EventContext = Omit<NameContext, 'dealNamed'>

/** Whether the letter of the event has the clause, and the test asks for nothing that letters do not have. */
export function checkEvent(test: ClauseTest, context: EventContext): boolean {
  const {diagnostics} = context
  const before = diagnostics.length
  checkNamed(test, context)
  if (test.with.length > 0) {
    const hint = 'name another `deal`, or set what gives the clause'
    const message = 'Unexpected `with`: a letter asks for the clauses that its contract really has'
    tell(malformedTest, test, {path: ['with'], message, hint}, diagnostics)
  }
  for (const key of ['fires', 'silent'] as const)
    if (test.expect[key]) {
      const message = `Unexpected \`${key}\`: rules are about contracts, and not about letters`
      tell(malformedTest, test, {path: ['expect', key], message}, diagnostics)
    }
  return diagnostics.length === before
}

function checkNamed(test: ClauseTest, {clause, library, diagnostics}: EventContext): void {
  const name = test.event ?? ''
  const happened = eventNamed(name, library)
  const fail = (message: string, hint: string) =>
    tell(unknownInTest, test, {path: ['event'], message, hint}, diagnostics)
  if (!happened) {
    const several = eventsNamed(name, library)
    const known = several.length > 0 ? several : Object.keys(library.events)
    const names = known.map((file) => ticked(shortNames(file)[1] ?? '')).join(', ')
    fail(
      several.length > 0 ? `Several events are called \`${name}\`` : `No example event \`${name}\``,
      `there is ${names || 'none'}`,
    )
  } else if (!happened.notice.sections.some((section) => section.clause === clause.id))
    fail(
      `The letter \`${happened.notice.kind}\` of the event \`${name}\` has no clause \`${clause.id}\``,
      `the clause is in ${kindsWith(clause, library.notices).join(', ') || 'no letter'}`,
    )
}
