/** What `ringfence list` can list. */
export const listings = ['kinds', 'clauses', 'terms', 'examples'] as const

export type Listing = (typeof listings)[number]
