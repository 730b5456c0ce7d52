/**
 * The anchor of a section, item or definition in HTML and Markdown: its id, which `#` would make an
 * invalid fragment (RFC 3986, section 3.5), so that `foreground-ip#transfer` is `foreground-ip.transfer`.
 */
export function anchorOf(id: string): string {
  return id.replaceAll('#', '.').replaceAll(/\s+/g, '-')
}

/** A link to the anchor on the same page, fit for an attribute and for Markdown's round brackets. */
export function linkTo(id: string): string {
  const encoded = encodeURIComponent(anchorOf(id)).replaceAll('%2F', '/').replaceAll('%3A', ':')
  return `#${encoded.replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}
