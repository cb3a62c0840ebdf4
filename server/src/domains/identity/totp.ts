import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps accepted on either side: a phone's clock may be half a minute off. */
const DRIFT_STEPS = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code of RFC 4226 for a counter, with HMAC-SHA-1 as every application of codes computes it. */
export function codeAt(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** The step of RFC 6238 an instant falls in. */
export function stepOf(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The step whose code was typed, the current one or a neighbour, and later than the last one accepted; undefined when none fits. */
export function acceptedStep(secret: Buffer, code: string, now: Date, lastStep: number): number | undefined {
  const typed = Buffer.from(code);
  let accepted: number | undefined;
  // Every candidate is computed, so that the time taken does not tell which one fits.
  for (let step = stepOf(now) - DRIFT_STEPS; step <= stepOf(now) + DRIFT_STEPS; step += 1) {
    const expected = Buffer.from(codeAt(secret, step));
    const fits = typed.length === expected.length && timingSafeEqual(typed, expected);
    if (fits && step > lastStep) accepted ??= step;
  }
  return accepted;
}

/** RFC 4648 base 32 without padding: what people can read aloud and type. */
export function base32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text;
}

/** The link by which a phone adds the account to its application of codes. */
export function otpauthUri(secret: Buffer, issuer: string, email: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
