import {extname} from 'node:path'
import {UsageError} from './usage-error.ts'

/** One of the formats that a command writes, by its name on the command line. */
export function targetNamed<Target extends string>(
  name: string,
  targets: readonly Target[],
): Target {
  const target = targets.find((each) => each === name.trim().toLowerCase())
  if (target) return target
  throw new UsageError(`No format \`${name}\`; there is ${targets.join(', ')}`)
}

/** The format asked for, else the one that the name of the file has; nothing where neither says. */
export function targetFor<Target extends string>(
  to: Target | undefined,
  output: string,
  targets: readonly Target[],
): Target | undefined {
  const extension = extname(output).slice(1).toLowerCase()
  const named = targets.find((each) => each === (extension === 'txt' ? 'text' : extension))
  if (to && named && to !== named)
    throw new UsageError(`\`${output}\` is named as ${named}, but \`--to\` asks for ${to}`)
  if (!to) refuseUnknownFormat(output, targets)
  return to ?? named
}

/** A mistyped `agreement.pfd` would otherwise hold a format that its name does not say. */
export function refuseUnknownFormat(output: string, targets: readonly string[]): void {
  const extension = extname(output).slice(1)
  const known = ['txt', ...targets]
  if (extension === '' || known.includes(extension.toLowerCase())) return
  throw new UsageError(
    `No format is named \`${extension}\`, as in \`${output}\`; there is ${targets.join(', ')}: name one of them with \`--to\` to keep the name`,
  )
}
