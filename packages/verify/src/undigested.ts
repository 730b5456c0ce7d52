import type {Deal} from '@ringfence/model'

/** Nobody asks a draft of this kind which deal it was made from, and a digest costs as much as filling. */
export function undigested({kind, language, data, view, titleOf, placeOf, isGiven}: Deal): Deal {
  return {kind, language, data, view, titleOf, placeOf, isGiven, digest: ''}
}
