/** How a report of impact can be written. */
export const impactForms = ['text', 'json', 'md'] as const

export type ImpactForm = (typeof impactForms)[number]
