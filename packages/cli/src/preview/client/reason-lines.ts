import {softLine} from './element.ts'
import {jumpToSwitch} from './jump-to-switch.ts'
import type {OpenPage} from './open-page.ts'
import {originText, placeText} from './place-text.ts'
import type {ReasonShown} from './shown.ts'

/** A condition, where a template asks for it, and each value that decided it. */
export function reasonLines(
  page: OpenPage,
  {words, place, decidedBy}: ReasonShown,
): readonly (string | Node)[] {
  return [
    words.replaceAll('`', ''),
    softLine(placeText(place)),
    ...decidedBy.flatMap(({name, value, from, pointer}) => [
      `${name} = ${JSON.stringify(value) ?? 'not given'}`,
      softLine(originText(from)),
      jumpToSwitch(page, pointer),
    ]),
  ]
}

export function distinctReasons(reasons: readonly ReasonShown[]): readonly ReasonShown[] {
  return reasons.filter(
    (each, index) => reasons.findIndex((other) => sameReason(each, other)) === index,
  )
}

export function sameReason(a: ReasonShown, b: ReasonShown): boolean {
  return a.words === b.words && placeText(a.place) === placeText(b.place)
}
