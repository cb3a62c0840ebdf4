/** One WebSocket frame as it travels. */
export interface WebSocketFrame {
  readonly bytes: Buffer;
  readonly opcode: number;
  /** The beginning of its payload, unmasked: enough to tell what it is. */
  readonly beginning: string;
}

const BEGINNING_BYTES = 64;

/** Cuts what arrives on a WebSocket into whole frames; what is not whole yet is kept. */
export class FrameSplitter {
  private kept: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): WebSocketFrame[] {
    this.kept = this.kept.length === 0 ? chunk : Buffer.concat([this.kept, chunk]);
    const frames: WebSocketFrame[] = [];
    for (let frame = this.first(); frame !== undefined; frame = this.first()) {
      frames.push(frame);
      this.kept = this.kept.subarray(frame.bytes.length);
    }
    return frames;
  }

  private first(): WebSocketFrame | undefined {
    const bytes = this.kept;
    if (bytes.length < 2) return undefined;
    const isMasked = ((bytes[1] ?? 0) & 0x80) !== 0;
    const shortLength = (bytes[1] ?? 0) & 0x7f;
    const lengthBytes = shortLength === 126 ? 2 : shortLength === 127 ? 8 : 0;
    const head = 2 + lengthBytes + (isMasked ? 4 : 0);
    if (bytes.length < head) return undefined;
    const length = lengthBytes === 0 ? shortLength : lengthBytes === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
    if (bytes.length < head + length) return undefined;
    const mask = isMasked ? bytes.subarray(head - 4, head) : undefined;
    const payload = bytes.subarray(head, head + Math.min(length, BEGINNING_BYTES));
    const clear = mask === undefined ? payload : payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    return { bytes: bytes.subarray(0, head + length), opcode: (bytes[0] ?? 0) & 0x0f, beginning: Buffer.from(clear).toString('latin1') };
  }
}
