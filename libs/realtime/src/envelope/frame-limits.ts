/** Version of the wire protocol, sent in the Socket.IO handshake (`auth.protocol`); a server refuses another one. */
export const PROTOCOL_VERSION = 1;

/** Socket.IO namespace of the live protocols. */
export const LIVE_NAMESPACE = '/live';

/** Largest frame accepted from a client, in bytes. */
export const MAX_FRAME_BYTES = 64 * 1024;

/** Largest minutes update accepted in one push, in bytes before base64. */
export const MAX_UPDATE_BYTES = 32 * 1024;

/** Largest slice of a paste, in bytes of UTF-8 text, so that its update stays well under `MAX_UPDATE_BYTES`. */
export const PASTE_SLICE_BYTES = 16 * 1024;

/** Largest cursor state, in bytes before base64. */
export const MAX_PRESENCE_BYTES = 2 * 1024;

/** Interval between two head beacons of a meeting or document, in milliseconds. */
export const HEAD_INTERVAL_MS = 3000;

/** Number of base64 characters that `bytes` bytes take. */
export function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}
