import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import type {PreviewFiles} from '../packages/cli/src/host/resources.ts'

/** Bundles the page of `preview` for browsers. */
export async function previewFiles(): Promise<PreviewFiles> {
  const folder = fileURLToPath(new URL('../packages/cli/src/preview/client', import.meta.url))
  const {outputFiles} = await build({
    entryPoints: ['client.ts', 'page.css', 'frame.css'].map((name) => join(folder, name)),
    outdir: folder,
    write: false,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const textOf = (name: string) => {
    const found = outputFiles.find(({path}) => path === join(folder, name))
    if (!found) throw new Error(`esbuild has written no ${name}`)
    return found.text
  }
  return {
    'page.html': readFileSync(join(folder, 'page.html'), 'utf8'),
    'page.css': textOf('page.css'),
    'frame.css': textOf('frame.css'),
    'client.js': textOf('client.js'),
  }
}
