import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + IV_BYTES + TAG_BYTES;

/**
 * AES-256-GCM: one version byte, 12 bytes of IV, 16 of tag, then the text. `place` (table, row, field, council) is authenticated, so that a
 * sealed value moved elsewhere no longer opens.
 */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` closed; throws when the key, the place or a byte differs. */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION || sealed.length < HEADER_BYTES) throw new Error('A sealed value has an unknown format.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, HEADER_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()]);
}

/** Whether this key opens it at this place. */
export function opens(key: Buffer, place: string, sealed: Buffer): boolean {
  try {
    unseal(key, place, sealed);
    return true;
  } catch {
    return false;
  }
}
