import {type Diagnostic, type GivenLevel, type Json, type Place, report} from '@ringfence/model'
import {belowLevel} from './kinds.ts'
import {isBelow} from './level.ts'
import type {ProtectionReport, ServedPart} from './protection-report.ts'
import {servedIn} from './served-in.ts'
import {changesIn} from './words-for.ts'

/** A diagnostic for each part that is below a level; parts that no kind of the deal serves do not count. */
export function checkLevels(
  {requirements}: ProtectionReport,
  level: GivenLevel,
  placeOf: (pointer: string) => Place,
): readonly Diagnostic[] {
  return requirements
    .flatMap(({parts}) => servedIn(parts))
    .filter((part) => isBelow(part.level, level))
    .map((part) => below(part, level, placeOf))
}

function below(
  {id, title, level, weaknesses, lift}: ServedPart,
  wanted: GivenLevel,
  placeOf: (pointer: string) => Place,
): Diagnostic {
  const pointer = Object.keys({...lift?.set, ...lift?.supply})[0] ?? '/kind'
  const because = weaknesses.map(({message}) => message).join('; ')
  return report(belowLevel, {
    message: `Protection \`${id}\` (${title}) is ${level}, expected at least ${wanted}${because === '' ? '' : `: ${because}`}`,
    place: {...placeOf(pointer), pointer},
    ...(lift ? {hint: `${lift.to} with ${changesIn(lift).join('; ')}`} : {}),
    data: {part: id, level, wanted, ...(lift ? {lift: {...lift} as Json} : {})},
  })
}
