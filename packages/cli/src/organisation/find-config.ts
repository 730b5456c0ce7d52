import {dirname, join, resolve} from 'node:path'
import type {Host} from '../host/host.ts'
import {UsageError} from '../usage-error.ts'

export const configName = 'ringfence.config.yaml'

/** Of the command line: a file, false for `--no-config`, undefined to look for one. */
export type ConfigChoice = string | false | undefined

/** The configuration that counts: the one that is named, else the nearest in the working folder or around it. */
export async function findConfig(choice: ConfigChoice, host: Host): Promise<string | undefined> {
  if (choice === false) return undefined
  if (choice !== undefined) {
    if (!(await host.exists(choice)) || (await host.isDirectory(choice)))
      throw new UsageError(`No configuration \`${choice}\``)
    return choice
  }
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const file = join(folder, configName)
    if ((await host.exists(file)) && !(await host.isDirectory(file))) return file
    if (folder === dirname(folder)) return undefined
  }
}
