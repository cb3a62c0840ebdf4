/** Files of an archive that only the destination opens. */
export const SEALED_KEYS = 'sealed-keys.jsonl';
export const SEALED_ROWS = 'sealed-rows.jsonl';
