/** What is said of a path that the schema lacks; the part that is missing is named where it is not the whole. */
export function missingField(path: string, missing: string): string {
  return path === missing
    ? `Unknown value \`${path}\``
    : `Unknown value \`${path}\`: no \`${missing}\``
}
