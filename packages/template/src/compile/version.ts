/** Whether a text is a semantic version (semver.org, 2.0.0), such as `1.4.0` or `1.4.0-acme.2`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(text)
}
