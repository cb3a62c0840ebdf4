import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type CipherKey, type KeyObject } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES + TAG_BYTES;

/**
 * AES-256-GCM: one version byte, 12 bytes of IV, 16 of tag, then the text. `place` (table, row, field, council) is authenticated, so that a
 * sealed value moved elsewhere no longer opens.
 */
export function seal(key: CipherKey, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` closed; throws when the key, the place or a byte differs. */
export function unseal(key: CipherKey, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION || sealed.length < HEADER_BYTES) throw new Error('A sealed value has an unknown format.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEADER_BYTES));
  const plain = decipher.update(sealed.subarray(HEADER_BYTES));
  // GCM ends with no more text, only with the verdict: nothing is given out that the tag does not prove.
  decipher.final();
  return plain;
}

/**
 * Opens a key that was sealed as `seal` seals bytes. As an object it is prepared once (opening with it takes a quarter of the time that bytes
 * take), and nothing that prints values shows it; the bytes it came from are overwritten.
 */
export function unsealKey(key: CipherKey, place: string, sealed: Buffer): KeyObject {
  const bytes = unseal(key, place, sealed);
  const opened = createSecretKey(bytes);
  bytes.fill(0);
  return opened;
}

/** Whether this key opens it at this place. */
export function opens(key: CipherKey, place: string, sealed: Buffer): boolean {
  try {
    unseal(key, place, sealed);
    return true;
  } catch {
    return false;
  }
}
