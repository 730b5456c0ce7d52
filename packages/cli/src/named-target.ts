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
  return to ?? named
}
