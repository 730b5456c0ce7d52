/** The command line asks for something that makes no sense: shown with the command's usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
