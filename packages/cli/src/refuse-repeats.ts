import {UsageError} from './usage-error.ts'

/** Commands that write several formats, and take several `--to`. */
const severalFormats = ['generate', 'notice']

/**
 * Refuses an option that is given twice. Yargs makes a list of its values, which a command would take for one value; it
 * could keep the last, but then `--set` as well, and nobody would learn of the first.
 */
export function refuseRepeats(args: readonly string[]): void {
  const repeatable = ['--set', ...(severalFormats.includes(args[0] ?? '') ? ['--to'] : [])]
  const end = args.indexOf('--')
  const given = args.slice(0, end === -1 ? args.length : end).flatMap((arg) => {
    const [, name] = /^(--[a-z][\w-]*|-o)(?==|$)/.exec(arg) ?? []
    return name === undefined ? [] : [name === '-o' ? '--output' : name]
  })
  const twice = given.find(
    (name, index) => !repeatable.includes(name) && given.indexOf(name) < index,
  )
  if (twice !== undefined) throw new UsageError(`\`${twice}\` is given twice`)
}
