import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const MAGIC = Buffer.from('CROISEE BACKUP 1\n');
const SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + SALT_BYTES;
const TAG_BYTES = 16;
const CHUNK_BYTES = 256 * 1024;
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 2 ** 20 };

/** The passphrase is wrong, or a byte of the file is not the one that was written. */
export class UnreadableBackup extends Error {
  override readonly name = 'UnreadableBackup';
}

/** How large the file became, and what its bytes are known by. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes lines compressed and sealed with a key derived from the passphrase: AES-256-GCM by chunks, each bound to its order and to being the last
 * one or not, so that no chunk can be changed, moved or cut off unseen.
 */
export async function writeSealedLines(file: string, passphrase: string, lines: AsyncIterable<string>): Promise<WrittenFile> {
  const header = Buffer.concat([MAGIC, randomBytes(SALT_BYTES)]);
  const key = keyOf(passphrase, header);
  const digest = createHash('sha256');
  let bytes = 0;
  await pipeline(
    Readable.from(ended(lines)),
    createGzip(),
    (source: AsyncIterable<Buffer>) => sealed(source, key, header),
    async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        digest.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    createWriteStream(file, { mode: 0o600, flags: 'wx' }),
  );
  return { bytes, sha256: digest.digest('hex') };
}

/** The lines that were written; throws `UnreadableBackup` at the first chunk that is not whole. */
export async function* readSealedLines(file: string, passphrase: string): AsyncGenerator<string> {
  const plain = new PassThrough();
  const flowing = pipeline(
    createReadStream(file),
    (source: AsyncIterable<Buffer>) => opened(source, passphrase),
    createGunzip(),
    plain,
  ).catch((error: unknown) => error);
  let isBroken = false;
  try {
    for await (const line of createInterface({ input: plain, crlfDelay: Infinity })) yield line;
  } catch {
    isBroken = true;
  }
  const failure = await flowing;
  if (failure instanceof UnreadableBackup) throw failure;
  if (failure !== undefined || isBroken) throw new UnreadableBackup('The backup file is not whole.');
}

export async function sha256Of(file: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of createReadStream(file)) digest.update(piece as Buffer);
  return digest.digest('hex');
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function* sealed(source: AsyncIterable<Buffer>, key: Buffer, header: Buffer): AsyncGenerator<Buffer> {
  yield header;
  let index = 0;
  let pending: Buffer = Buffer.alloc(0);
  for await (const piece of source) {
    pending = Buffer.concat([pending, piece]);
    for (; pending.length > CHUNK_BYTES; pending = pending.subarray(CHUNK_BYTES))
      yield sealChunk(pending.subarray(0, CHUNK_BYTES), key, header, index++, false);
  }
  yield sealChunk(pending, key, header, index, true);
}

function sealChunk(plain: Buffer, key: Buffer, header: Buffer, index: number, isLast: boolean): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, isLast));
  cipher.setAAD(header);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, cipher.getAuthTag(), body]);
}

async function* opened(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  let header: Buffer | undefined;
  let key: Buffer = Buffer.alloc(0);
  let index = 0;
  for await (const piece of source) {
    pending = Buffer.concat([pending, piece]);
    if (header === undefined) {
      if (pending.length < HEADER_BYTES) continue;
      header = pending.subarray(0, HEADER_BYTES);
      if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new UnreadableBackup('This is not a backup file of Croisée.');
      key = keyOf(passphrase, header);
      pending = pending.subarray(HEADER_BYTES);
    }
    // The last chunk is opened at the end only: nothing else tells that it is the last.
    for (let size = chunkSize(pending); size !== undefined && pending.length > size; size = chunkSize(pending)) {
      yield openChunk(pending.subarray(0, size), key, header, index++, false);
      pending = pending.subarray(size);
    }
  }
  if (header === undefined || chunkSize(pending) !== pending.length) throw new UnreadableBackup('The backup file is cut.');
  yield openChunk(pending, key, header, index, true);
}

function chunkSize(pending: Buffer): number | undefined {
  return pending.length < 4 ? undefined : 4 + TAG_BYTES + pending.readUInt32BE(0);
}

function openChunk(chunk: Buffer, key: Buffer, header: Buffer, index: number, isLast: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(index, isLast));
  decipher.setAAD(header);
  decipher.setAuthTag(chunk.subarray(4, 4 + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(chunk.subarray(4 + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new UnreadableBackup(
      index === 0 ? 'The passphrase does not open this backup, or its file was changed.' : 'The backup file was changed.',
    );
  }
}

/** A key seals one file only, so that a counter is a nonce. */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(isLast ? 1 : 0, 0);
  nonce.writeUIntBE(index, 6, 6);
  return nonce;
}

function keyOf(passphrase: string, header: Buffer): Buffer {
  return scryptSync(passphrase.normalize('NFC'), header.subarray(MAGIC.length), 32, SCRYPT);
}
