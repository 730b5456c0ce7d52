/** What `ringfence list` can list. */
export const listings = [
  'kinds',
  'notices',
  'clauses',
  'terms',
  'examples',
  'rules',
  'styles',
  'vocabularies',
  'defaults',
] as const

export type Listing = (typeof listings)[number]
