/** Blank lines between blocks, and a comment between lists that would be read as one. */
export function joinBlocks(blocks: readonly string[]): string {
  const some = blocks.filter((block) => block !== '')
  return some.flatMap((block, index) => [...separator(some[index - 1], block), block]).join('\n\n')
}

function separator(before: string | undefined, after: string): readonly string[] {
  const sign = listSign(after)
  return sign !== undefined && sign === listSign(before ?? '') ? ['<!-- -->'] : []
}

function listSign(block: string): string | undefined {
  return /^([-*]|\d+(?=\.)) /.exec(block)?.[1]?.replace(/\d+/, '1')
}
