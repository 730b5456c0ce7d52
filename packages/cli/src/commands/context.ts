import type {Host} from '../host/host.ts'
import type {Resources} from '../host/resources.ts'
import type {Organisation} from '../organisation/organisation.ts'
import type {DiagnosticFormat} from '../report/diagnostic-format.ts'

/** What every command is given. */
export interface Context {
  readonly host: Host
  readonly resources: Resources
  readonly format: DiagnosticFormat
  readonly quiet: boolean
  /** Whose library is laid over the shipped one, if a configuration was found. */
  readonly organisation?: Organisation
}
