/** The same day of a later month (ISO 8601 dates), or that month's last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const counted = year * 12 + (month - 1) + months
  const [laterYear, laterMonth] = [Math.floor(counted / 12), counted % 12]
  const last = new Date(Date.UTC(laterYear, laterMonth + 1, 0)).getUTCDate()
  const parts = [laterYear, laterMonth + 1, Math.min(day, last)]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
