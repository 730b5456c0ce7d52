import type {Name, Occurrence} from './name.ts'
import {resolvePath, type Scopes, scopesOf} from './scopes.ts'
import {argumentAt, type Tag, type Token} from './tags.ts'

/** The names that the tags of a template text speak of. */
export function namesInTags(tags: readonly Tag[], owner: string | undefined): Occurrence[] {
  const scopes = scopesOf(tags)
  return tags.flatMap((tag) =>
    tag.tokens.flatMap((token, index) => namesOf(token, index, tag, {scopes, owner})),
  )
}

interface Around {
  readonly scopes: ReadonlyMap<Tag, Scopes>
  readonly owner: string | undefined
}

function namesOf(token: Token, index: number, tag: Tag, {scopes, owner}: Around): Occurrence[] {
  if (token.type === 'open' || token.type === 'close' || tag.sign === '/') return []
  const {helper, index: argument} = argumentAt(tag, index)
  if (token.type === 'text') return namesOfText(token, helper, argument, owner)
  const next = tag.tokens[index + 1]
  const leads = helper === '' && (tag.sign === '#' || (next && next.type !== 'close'))
  const called = helper === '' && tag.tokens[index - 1]?.type === 'open'
  const alone = ['definitions', 'contents', 'signature', 'else'].includes(token.value)
  if (leads || called || (alone && helper === ''))
    return [occurrence({type: 'helper', name: token.value}, token)]
  const keys = isPath(token.value) ? resolvePath(token.value, scopes.get(tag) ?? [[]]) : undefined
  return keys ? [occurrence({type: 'field', name: keys.join('.')}, token)] : []
}

function isPath(word: string): boolean {
  return !/^(?:true|false|[\d.]+|.*=.*)$/.test(word)
}

function namesOfText(
  token: Token,
  helper: string,
  argument: number,
  owner: string | undefined,
): Occurrence[] {
  switch (helper) {
    case 'anchor':
      return owner === undefined
        ? []
        : [{...occurrence({type: 'anchor', name: token.value, owner}, token), defines: true}]
    case 'ref':
    case 'refs':
    case 'has':
      return namesOfTarget(token, owner)
    case 'label':
    case 'list':
      return argument === 1 ? [occurrence({type: 'vocabulary', name: token.value}, token)] : []
    default:
      return []
  }
}

/** `clause`, `clause#anchor`, `#anchor`, `schedule:clause#anchor`, `main:clause#anchor`. */
export function namesOfTarget(
  {value, start}: Pick<Token, 'value' | 'start'>,
  owner: string | undefined,
): Occurrence[] {
  const [, prefix = '', id = '', hash, anchor = ''] = /^(\w+:)?([^#]*)(#)?(.*)$/.exec(value) ?? []
  const from = start + prefix.length
  const clause = id === '' ? owner : id
  const found: Occurrence[] = []
  if (id !== '')
    found.push(occurrence({type: 'clause', name: id}, {start: from, end: from + id.length}))
  if (hash !== undefined && clause !== undefined) {
    const at = from + id.length + 1
    const name: Name = {type: 'anchor', name: anchor, owner: clause}
    found.push(occurrence(name, {start: at, end: at + anchor.length}))
  }
  return found
}

export function occurrence(
  name: Name,
  {start, end}: {readonly start: number; readonly end: number},
): Occurrence {
  return {name, start, end, defines: false}
}
