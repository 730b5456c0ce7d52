import type {PlaceShown, SourceShown} from './shown.ts'

/** `file:line`, as far as a place has them. */
export function placeText(place?: PlaceShown): string {
  return place ? `${place.file}${place.start ? `:${place.start.line}` : ''}` : ''
}

/** Where a value comes from. */
export function originText(from?: SourceShown): string {
  if (!from) return ''
  if (from.type === 'deal') return from.place?.file === '--set' ? 'a switch' : placeText(from.place)
  if (from.type === 'rule') return `set by rule ${from.rule}`
  return from.rationale ? `${from.type}: ${from.rationale}` : from.type
}
