import { PASTE_SLICE_BYTES } from '../envelope/frame-limits';

/** Number of bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** A long text as consecutive pieces of at most `maxBytes` bytes, never cutting a character. Joined, they are the text. */
export function sliceText(text: string, maxBytes = PASTE_SLICE_BYTES): string[] {
  const slices: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of text) {
    const size = utf8Length(character);
    if (bytes + size > maxBytes && current !== '') {
      slices.push(current);
      current = '';
      bytes = 0;
    }
    current += character;
    bytes += size;
  }
  return current === '' ? slices : [...slices, current];
}

/**
 * The blocks of a paste as consecutive groups of at most `maxBytes` bytes; a larger block stands alone. The editor inserts one group per
 * transaction, because the update of a transaction cannot be split afterwards, and joins them in one undo step.
 */
export function sliceBlocks<Block>(blocks: readonly Block[], sizeBytes: (block: Block) => number, maxBytes = PASTE_SLICE_BYTES): Block[][] {
  const groups: Block[][] = [];
  let bytes = 0;
  for (const block of blocks) {
    const size = sizeBytes(block);
    const group = groups.at(-1);
    if (group === undefined || bytes + size > maxBytes) {
      groups.push([block]);
      bytes = size;
    } else {
      group.push(block);
      bytes += size;
    }
  }
  return groups;
}
