import {type Host, nodeHost, type Resources, run} from '@ringfence/cli'
import {previewFiles} from '../../scripts/preview-files.ts'
import {eventSchema, library, schema, stylePartsOf} from './shipped.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

const host = nodeHost('ringfence')

const resources: Resources = {
  version: '0.0.0',
  build: 'sources',
  library: async () => library,
  dealSchema: async () => schema,
  eventSchema: async () => eventSchema,
  librarySchemas: async () => ({}),
  configSchema: async () => ({}),
  sources: async () => ({files: {}, schemas: {}}),
  styleParts: stylePartsOf,
  previewFiles,
}

/** Runs the program in this process, on the sources, with what is given in place of the real host's. */
export async function runCli(
  args: readonly string[],
  given: {readonly host?: Partial<Host>; readonly resources?: Partial<Resources>} = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const captured: Host = {
    ...host,
    terminal: false,
    stdout: async (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    stderr: async (text) => {
      err += text
    },
    ...given.host,
  }
  const code = await run(args, captured, {...resources, ...given.resources})
  return {code, out, err}
}
