import type { Decoder } from 'lib0/decoding';
import * as Y from 'yjs';
import { MAX_UPDATE_BYTES } from '../envelope/frame-limits';

export type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;
export type DecodedStruct = DecodedUpdate['structs'][number];

const CONTAINER_TYPES: readonly number[] = [116, 117, 118];

// Attributes are plain values, and reading nested ones recursively is how a small frame exhausts the stack.
class FlatDecoder extends Y.UpdateDecoderV1 {
  static last: Decoder | undefined;

  constructor(decoder: Decoder) {
    super(decoder);
    FlatDecoder.last = decoder;
  }

  override readAny(): unknown {
    const kind = this.restDecoder.arr[this.restDecoder.pos];
    if (kind !== undefined && CONTAINER_TYPES.includes(kind)) throw new RangeError('nested value');
    return super.readAny() as unknown;
  }
}

/** Decodes an update of at most `maxBytes` bytes once; undefined when it is malformed, too large, or followed by anything. Never throws. */
export function decodeMinutesUpdate(update: Uint8Array, maxBytes = MAX_UPDATE_BYTES): DecodedUpdate | undefined {
  if (update.length === 0 || update.length > maxBytes) return undefined;
  try {
    const decoded = Y.decodeUpdateV2(update, FlatDecoder);
    return FlatDecoder.last?.pos === update.length ? decoded : undefined;
  } catch {
    // Whatever the decoder meets in a hostile frame has one meaning here: this is not an update.
    return undefined;
  }
}

/** A state vector received from outside; undefined when malformed. */
export function decodeStateVector(bytes: Uint8Array): ReadonlyMap<number, number> | undefined {
  try {
    return Y.decodeStateVector(bytes);
  } catch {
    return undefined;
  }
}

/** A state vector as bytes, for the document row and the wire. */
export function encodeStateVector(stateVector: ReadonlyMap<number, number>): Uint8Array {
  return Y.encodeStateVector(new Map(stateVector));
}
