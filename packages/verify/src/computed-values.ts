/** Values that are computed, or that say which document it is: no deal sets them by themselves. */
export const computedValues: ReadonlySet<string> = new Set([
  'countryFacts',
  'crossBorder',
  'derived',
  'document',
  'language',
  'questionnaire',
])
