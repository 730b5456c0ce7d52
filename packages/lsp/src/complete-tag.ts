import {describeName} from './describe-name.ts'
import {helpers} from './helpers.ts'
import {clausesOf, namesIn} from './library-files.ts'
import {definedNames} from './names.ts'
import {firstOf, membersOf, partsAt, partsOf, propertiesOf, valuesOf} from './schema-parts.ts'
import {openBlocks, resolvePath, type Scopes, scopesOf} from './scopes.ts'
import type {Suggestion} from './suggestion.ts'
import {type Argument, argumentAt, type Tag, tagsIn} from './tags.ts'
import type {Span, Workspace} from './workspace.ts'

type Item = Omit<Suggestion, 'start' | 'end'>

interface Place {
  readonly typed: string
  readonly owner: string | undefined
  readonly scopes: Scopes
  readonly workspace: Workspace
}

/** What could stand in the tag at an offset; undefined outside of tags. */
export function completeTag(
  text: string,
  offset: number,
  owner: string | undefined,
  workspace: Workspace,
): readonly Suggestion[] | undefined {
  const tags = tagsIn(text)
  const tag = tags.find((each) => isInside(each, offset))
  if (!tag) return undefined
  const at = tag.tokens.findIndex(({start, end}) => start <= offset && offset <= end)
  const token = tag.tokens[at]
  const isWord = token?.type === 'word' || token?.type === 'text'
  const index = isWord ? at : tag.tokens.filter(({start}) => start < offset).length
  const span: Span = isWord ? token : {start: offset, end: offset}
  const scopes = scopesOf(tags).get(tag) ?? [[]]
  const place = {typed: text.slice(span.start, offset), owner, scopes, workspace}
  const items =
    tag.sign === '/'
      ? [...openBlocks(tags.slice(0, tags.indexOf(tag)))]
          .reverse()
          .slice(0, 1)
          .map(itemOf('helper'))
      : token?.type === 'text'
        ? namesFor(argumentAt(tag, index), place)
        : wordsFor(tag, index, place)
  return items.map((item) => ({...item, ...span}))
}

function isInside({start, end, closed, sign}: Tag, offset: number): boolean {
  return start + 2 + sign.length <= offset && offset <= (closed ? end - 2 : end)
}

const itemOf =
  (type: Suggestion['type']) =>
  (name: string): Item => ({label: name, text: name, type})

/** Helpers where one can stand, and the values that are in reach. */
function wordsFor(tag: Tag, index: number, place: Place): readonly Item[] {
  const {helper} = argumentAt(tag, index)
  const inParentheses = tag.tokens[index - 1]?.type === 'open'
  if (helper === 'else') return [itemOf('helper')('if')]
  if (helper !== '') return fieldsFor(place)
  const wanted = inParentheses ? 'condition' : tag.sign === '#' ? 'block' : undefined
  const found = Object.entries(helpers)
    .filter(([, {of}]) =>
      wanted ? of.includes(wanted) : of.includes('value') || of.includes('mark'),
    )
    .map(([name, {usage, says}]): Item => ({...itemOf('helper')(name), detail: usage, says}))
  return wanted ? found : [...fieldsFor(place), ...found]
}

/** The fields that come next after what is typed: those of an entry inside `#each`, `../`, `@root.`. */
function fieldsFor({typed, scopes, workspace}: Place): readonly Item[] {
  const lead = /^.*[./]/.exec(typed)?.[0] ?? ''
  const keys = resolvePath(`${lead}x`, scopes)?.slice(0, -1)
  if (!keys) return counters(scopes)
  const fields = propertiesOf(partsAt(workspace.fields, keys))
  const found = [...fields].map(([name, parts]): Item => {
    const says = firstOf(parts, 'description')
    return {
      label: lead + name,
      text: lead + name,
      type: 'field',
      detail: String(firstOf(parts, 'title') ?? ''),
      ...(says ? {says: String(says)} : {}),
    }
  })
  return lead === '' ? [...found, ...counters(scopes)] : found
}

function counters(scopes: Scopes): readonly Item[] {
  return scopes.length > 1
    ? ['@index', '@first', '@last', '@root.', '../'].map(itemOf('field'))
    : []
}

/** What a text in quotation marks could name, by the helper that it is an argument of. */
function namesFor({helper, index, args}: Argument, place: Place): readonly Item[] {
  const {workspace, scopes} = place
  switch (helper) {
    case 'anchor':
      return anchorsOf(place.owner, workspace).map(({name}) => itemOf('anchor')(name))
    case 'ref':
      return targetsFor(place)
    case 'refs':
    case 'has':
      return clausesFor(workspace)
    case 'label':
    case 'list':
      return index === 1
        ? namesIn('vocabularies', '.yaml', workspace).map(itemOf('vocabulary'))
        : []
    case 'is':
    case 'includes': {
      const keys = args[0] && resolvePath(args[0].value, scopes)
      const parts = keys ? partsAt(workspace.fields, keys) : []
      const entries = helper === 'includes' ? membersOf(parts, '[]') : parts
      return valuesOf(entries.flatMap(partsOf)).map((value) => itemOf('value')(String(value)))
    }
    default:
      return []
  }
}

function targetsFor({typed, owner, workspace}: Place): readonly Item[] {
  const [, lead = '', id = '', hash] = /^(\w+:)?([^#]*)(#)?/.exec(typed) ?? []
  if (hash !== undefined)
    return anchorsOf(id === '' ? owner : id, workspace).map((anchor) => {
      const says = describeName(anchor, workspace)
      const text = `${lead}${id}#${anchor.name}`
      return {...itemOf('anchor')(text), ...(says ? {says} : {})}
    })
  return [
    ...clausesFor(workspace).map((item) => ({
      ...item,
      label: lead + item.label,
      text: lead + item.text,
    })),
    ...(lead === ''
      ? anchorsOf(owner, workspace).map(({name}) => itemOf('anchor')(`#${name}`))
      : []),
  ]
}

function clausesFor(workspace: Workspace): readonly Item[] {
  return clausesOf(workspace).map((name): Item => {
    const says = describeName({type: 'clause', name}, workspace)
    return {...itemOf('clause')(name), ...(says ? {says} : {})}
  })
}

function anchorsOf(owner: string | undefined, workspace: Workspace) {
  return definedNames('anchor', workspace).filter((name) => name.owner === owner)
}
