import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

/** The family of every page, the same as on screen; its package comes with the application, so that no machine prints another one. */
export const DOCUMENT_FONT = 'Atkinson Hyperlegible';

const FACES = ['latin-400-normal', 'latin-700-normal', 'latin-400-italic', 'latin-ext-400-normal', 'latin-ext-700-normal'];
const WOFF_HEADER_BYTES = 44;
const SFNT_HEADER_BYTES = 12;

/** Resolves packages from wherever the program was started: the bundle, a test, the demonstration. */
export const packages = createRequire(process.argv[1] ?? `${process.cwd()}/`);

/** The faces of the document font as the compiler of pages reads them. */
export function documentFonts(): Buffer[] {
  return FACES.map((face) =>
    sfntOf(readFileSync(packages.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${face}.woff`))),
  );
}

interface FontTable {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/** A WOFF file is the tables of a font, each one compressed: unpacked and put side by side they are the font itself. */
export function sfntOf(woff: Buffer): Buffer {
  const tables = tablesOf(woff);
  const header = Buffer.alloc(SFNT_HEADER_BYTES + 16 * tables.length);
  const power = Math.floor(Math.log2(tables.length));
  header.writeUInt32BE(woff.readUInt32BE(4), 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = SFNT_HEADER_BYTES + 16 * index;
    header.writeUInt32BE(tag, entry);
    header.writeUInt32BE(checksum, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(bytes.length, entry + 12);
    const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  });
  return Buffer.concat(parts);
}

function tablesOf(woff: Buffer): FontTable[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER_BYTES + 20 * index;
    const [offset, packed, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), bytes: packed < whole ? inflateSync(bytes) : bytes };
  });
}
