import {type FSWatcher, watch} from 'node:fs'
import {join} from 'node:path'

/** Editors write a file in several steps; what happens within this time (milliseconds) is one change. */
const settling = 25

/** The paths that change in folders or below them, those of one save together. Ends when nobody asks any more. */
export async function* watchFolders(
  folders: readonly string[],
): AsyncGenerator<readonly string[], void> {
  const changed = new Set<string>()
  let wake = () => {}
  let failed: Error | undefined
  const watchers: FSWatcher[] = folders.map((folder) =>
    watch(folder, {recursive: true}, (_, name) => {
      changed.add(name === null ? folder : join(folder, name))
      wake()
    }).on('error', (error) => {
      failed = error
      wake()
    }),
  )
  try {
    while (true) {
      if (changed.size === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      if (failed) throw failed
      await new Promise((resolve) => setTimeout(resolve, settling))
      yield [...changed].toSorted()
      changed.clear()
    }
  } finally {
    for (const watcher of watchers) watcher.close()
  }
}
