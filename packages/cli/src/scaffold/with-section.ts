/** The manifest of a kind or a notice with one more section, before the section of that id or at the end. */
export function withSection(text: string, name: string, before?: RegExp): string {
  const inOneLine = /^(sections: *\[)([^\]]*)(\].*)$/m.exec(text)
  if (inOneLine) {
    const [line, open = '', ids = '', close = ''] = inOneLine
    const sections = ids.split(',').map((id) => id.trim())
    const at = before ? sections.findLastIndex((id) => before.test(id)) : -1
    sections.splice(at === -1 ? sections.length : at, 0, name)
    return text.replace(line, () => `${open}${sections.join(', ')}${close}`)
  }
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^sections:/.test(line)) + 1
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line) && !/^[-#]/.test(line))
  const end = lines.findLastIndex(
    (line, index) => /^ *- /.test(line) && (length === -1 || index < start + length),
  )
  const at = lines.findLastIndex(
    (line, index) =>
      index >= start && index <= end && before?.test(line.replace(/^ *- (?:\{clause: )?/, '')),
  )
  const [indent = '  '] = /^ */.exec(lines[end] ?? '') ?? []
  lines.splice(at === -1 ? end + 1 : at, 0, `${indent}- ${name}`)
  return lines.join('\n')
}
