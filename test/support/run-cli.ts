import {type Host, nodeHost, type Resources, run} from '@ringfence/cli'
import ruleSchema from '../../schemas/rules.schema.json' with {type: 'json'}
import {library, schema, stylePartsOf} from './shipped.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

const host = nodeHost()

const resources: Resources = {
  version: '0.0.0',
  library: async () => library,
  dealSchema: async () => schema,
  ruleSchema: async () => ruleSchema,
  styleParts: stylePartsOf,
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
