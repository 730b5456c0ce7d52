/** Whether the address of a link says more than its words do: it is neither a place in the document nor those words. */
export function leadsElsewhere(address: string, words: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '')
  return address !== '' && !address.startsWith('#') && plain(address) !== plain(words)
}
