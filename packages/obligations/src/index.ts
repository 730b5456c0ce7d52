/**
 * From a contract to the register of the duties that it creates, and from the register to a table, data or a
 * calendar.
 *
 * Clauses declare their duties in `clause.yaml`; nothing here reads the text of a contract.
 */
export {
  type BusinessCalendar,
  endOfPeriod,
  isBusinessDay,
  type Length,
  lastDayAhead,
} from './calendar.ts'
export {
  type Deadline,
  type DeadlineContext,
  deadlineFrom,
  type Moment,
  spanOf,
} from './deadline.ts'
export {obligationsOf, type RegisterInput} from './obligations-of.ts'
export type {Register} from './register.ts'
export {type RegisterFormat, writeRegister} from './write/write-register.ts'
