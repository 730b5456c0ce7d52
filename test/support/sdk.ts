import validate from '@ooxml-tools/validate'

/** What Microsoft's Open XML SDK validator says of a Word document: nothing, if it is valid. */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly string[]> {
  // The types say ArrayBuffer; the library reads a Uint8Array.
  const found = await validate(bytes as never, 'docx')
  return (found as readonly {description?: string; path?: {xpath?: string}}[]).map(
    (error) => `${error.description} at ${JSON.stringify(error.path)}`,
  )
}
