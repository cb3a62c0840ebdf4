/** A set of words written in a text block, separated by blanks. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/));
}
