import {fileURLToPath, pathToFileURL} from 'node:url'

/** Files that are on no disk go by their address. */
export function pathOf(uri: string): string {
  return uri.startsWith('file:') ? fileURLToPath(uri).replaceAll('\\', '/') : uri
}

export function uriOfPath(path: string): string {
  return /^[a-z-]{2,}:/.test(path) ? path : pathToFileURL(path).href
}
