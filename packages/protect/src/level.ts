import {type ProtectionLevel, protectionLevels} from '@ringfence/model'

/** 0 for strong, 3 for absent. */
export function rankOf(level: ProtectionLevel): number {
  return protectionLevels.indexOf(level)
}

export function isBelow(level: ProtectionLevel, wanted: ProtectionLevel): boolean {
  return rankOf(level) > rankOf(wanted)
}

/** The lowest of some levels; strong where there is none. */
export function lowest(levels: readonly ProtectionLevel[]): ProtectionLevel {
  return levels.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? 'strong'
}
