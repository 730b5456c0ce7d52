import type {Host} from '../host/host.ts'
import type {Resources} from '../host/resources.ts'
import type {DiagnosticFormat} from '../report/diagnostic-format.ts'

/** What every command is given. */
export interface Context {
  readonly host: Host
  readonly resources: Resources
  readonly format: DiagnosticFormat
  readonly quiet: boolean
}
