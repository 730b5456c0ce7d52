/** What is written on where a format has no controls to fill in. */
export const answerRule = '__________'
