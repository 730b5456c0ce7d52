import {isAbsolute} from 'node:path'
import {glob} from 'tinyglobby'

/** Files that a pattern names; neither hidden ones, unless it names them, nor those of installed packages. */
export async function findFiles(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    onlyFiles: true,
  })
  return found.toSorted()
}
