import {basename, join, resolve} from 'node:path'
import type {ExitCode} from '../exit-code.ts'
import {configName} from '../organisation/find-config.ts'
import {UsageError} from '../usage-error.ts'
import type {Context} from './context.ts'
import {intoFolder, sayNext} from './say-next.ts'
import {writeNewFiles} from './write-new-files.ts'

export interface InitRequest {
  readonly folder: string
  /** The organisation. */
  readonly name?: string | undefined
}

const schemaName = 'ringfence.config.schema.json'

/** Makes a library of one's own that changes nothing yet, and shows in comments what it can change. */
export async function init({folder, name}: InitRequest, context: Context): Promise<ExitCode> {
  const organisation = (name ?? basename(resolve(folder))).trim()
  if (organisation === '' || /[\r\n]/.test(organisation))
    throw new UsageError('Name the organisation with `--name "Example Holdings"`, in one line')
  const schema = await context.resources.configSchema()
  const code = await writeNewFiles(
    [
      {path: join(folder, configName), text: configText(organisation)},
      {path: join(folder, schemaName), text: `${JSON.stringify(schema, null, 2)}\n`, derived: true},
      {path: join(folder, 'styles/house.yaml'), text: styleText},
    ],
    context,
  )
  if (code === 0) await sayNext([...intoFolder(folder), ...steps], context)
  return code
}

const steps = [
  'set the style, defaults and what is forbidden in ringfence.config.yaml and styles/house.yaml',
  'begin a clause of your own: `ringfence new clause NAME --into KIND`',
  'check it all: `ringfence lint`, `ringfence test`; see it: `ringfence preview KIND`',
  'fix the versions: `ringfence lock`',
]

function configText(organisation: string): string {
  return `# yaml-language-server: $schema=${schemaName}
# The library of your own. What you write here, and the files beside it, lie over the shipped library wherever
# Ringfence runs in this folder or below it. \`ringfence list --origin\` shows what comes from where.
version: 1
name: ${JSON.stringify(organisation)}

# Where your files are: agreements/, clauses/, definitions/, rules/, schedules/, schemas/, styles/, vocabularies/.
# A file takes the place of the shipped one of the same path.
library: .

# House style of every document: styles/house.yaml. Take the line out for the style of each kind.
style: house

# Values that deals have unless they say otherwise. \`ringfence clause confidentiality\` lists what there is.
defaults: []
#  - at: /confidentiality/termYears
#    value: 7
#    positions: {balanced: 5}
#    rationale: our products are on sale for seven years

# Positions, or variants, that no deal may take unless somebody approves it.
forbid: []
#  - id: ORG-01
#    clause: non-compete
#    position: vendorFriendly
#    reason: our designs have been copied before
#    approver: the general counsel

# Versions that the library must have; \`ringfence lock\` fixes all of them.
pin: {}
#  clauses: {audit: 1.2.0}

# Versions of clauses of which only some files are yours.
versions: {}
#  audit: {version: 1.3.0-own.1, basedOn: 1.2.0}
`
}

const styleText = `# Your house style: what it does not say comes from the style that it extends.
extends: classic
description: The shipped style until you change it.
# fonts: {body: Arial, heading: Arial}
# colours: {heading: "1F3864"}
# page: {size: A4, margins: {top: 25, right: 25, bottom: 25, left: 25}}
`
