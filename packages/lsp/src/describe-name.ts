import {describeField} from './describe-field.ts'
import {helpers} from './helpers.ts'
import {fileOf} from './library-files.ts'
import type {Name} from './name.ts'
import {occurrencesOf} from './names.ts'
import {partsAt} from './schema-parts.ts'
import type {Workspace} from './workspace.ts'

/** What is known of a name, in Markdown; undefined where nothing is. */
export function describeName(name: Name, workspace: Workspace): string | undefined {
  switch (name.type) {
    case 'field':
      return describeDealField(name.name, workspace)
    case 'helper': {
      const helper = Object.hasOwn(helpers, name.name) ? helpers[name.name] : undefined
      return helper && `\`${helper.usage}\`\n\n${helper.says}`
    }
    case 'anchor':
      return describeAnchor(name, workspace)
    case 'term':
      return describeTerm(name, workspace)
    case 'clause':
      return describeClause(name, workspace)
    case 'rule':
      return describeRule(name, workspace)
    default: {
      const file = fileOf(name, workspace)
      return file && `\`${file}\`\n\n${opening(workspace.files.get(file) ?? '')}`
    }
  }
}

function describeDealField(name: string, {fields}: Workspace): string | undefined {
  const parts = partsAt(fields, name.split('.'))
  return parts.length > 0 ? describeField(name.replaceAll('.[]', '[]'), parts) : undefined
}

function describeAnchor(name: Name, workspace: Workspace): string | undefined {
  const places = occurrencesOf(name, workspace).filter(({defines}) => defines)
  const shown = places.map(({file, start}) => {
    const text = workspace.files.get(file) ?? ''
    const line = lineAt(text, start).replace(/^\s*\d+\.\s*\{\{anchor [^}]*\}\}/, '')
    return `${shortened(line)}\n\n\`${file}\``
  })
  return shown.length > 0 ? shown.join('\n\n---\n\n') : undefined
}

function describeTerm(name: Name, workspace: Workspace): string | undefined {
  const [place] = occurrencesOf(name, workspace).filter(({defines}) => defines)
  if (!place) return undefined
  const text = workspace.files.get(place.file) ?? ''
  const front = /^---\r?\n[\s\S]*?\n---\r?\n/.exec(text)?.[0]
  const words = front
    ? `**${name.name}** ${text.slice(front.length).trim()}`
    : lineAt(text, place.start).trim()
  return `${shortened(words)}\n\n\`${place.file}\``
}

function describeClause(name: Name, workspace: Workspace): string | undefined {
  const file = fileOf(name, workspace)
  if (file === undefined) return undefined
  const text = workspace.files.get(file) ?? ''
  const said = (key: string) =>
    new RegExp(`^${key}:[ \\t]*(?:(["'])(.*)\\1|(.*))[ \\t]*$`, 'm').exec(text)?.slice(2).join('')
  return `**${said('title') || name.name}** \`${name.name}\` ${said('version') ?? ''}\n\n${said('purpose') ?? ''}`
}

function describeRule(name: Name, workspace: Workspace): string | undefined {
  const [place] = occurrencesOf(name, workspace).filter(({defines}) => defines)
  if (!place) return undefined
  const rest = (workspace.files.get(place.file) ?? '').slice(place.end)
  const [, title = ''] = /^\s*title: *(.*)$/m.exec(rest) ?? []
  const [, message = ''] = /^\s*message: *(.*)$/m.exec(rest) ?? []
  return `**${title}** \`${name.name}\`\n\n${message}\n\n\`${place.file}\``
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end)
}

function opening(text: string): string {
  return shortened(text.split('\n').slice(0, 6).join('\n\n'))
}

function shortened(text: string): string {
  return text.length > 700 ? `${text.slice(0, 700)}…` : text
}
