import { createHash } from 'node:crypto';

/** What an empty document answers: no operation, no deletion. */
export const EMPTY_UPDATE = new Uint8Array([0, 0]);

/** Yjs reads plain byte arrays: a Buffer is a view on a pool it must not keep. */
export function toUpdate(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes);
}

export function fromBase64(text: string): Uint8Array {
  return toUpdate(Buffer.from(text, 'base64'));
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
