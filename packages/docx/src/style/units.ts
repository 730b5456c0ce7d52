/** Twentieths of a point, as OOXML counts lengths (ECMA-376 Part 1, 17.18.87). */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}

/** Twentieths of a point from points. */
export function pointsToTwips(points: number): number {
  return Math.round(points * 20)
}

/** Half-points, as OOXML counts font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}
