/** Changes when a detector, a gazetteer or a tier changes: a text stamped by another version is scanned again. */
export const SCANNER_VERSION = '4';

/** Says which text was read by which version of the check: `version:length:digest`. It proves no secrecy and hides nothing. */
export function stampOf(text: string): string {
  return `${SCANNER_VERSION}:${text.length}:${digest(text, 0x811c9dc5)}${digest(text, 0x01234567)}`;
}

/** True when this very text was read by this version of the check. */
export function isStampOf(stamp: string, text: string): boolean {
  return stamp === stampOf(text);
}

// FNV-1a on UTF-16 units: short, the same in every browser and on the server, and enough to see that a text changed.
function digest(text: string, basis: number): string {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
