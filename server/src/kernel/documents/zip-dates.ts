const END = 0x06054b50;
const LOCAL_DATE_AT = 10;
const CENTRAL_DATE_AT = 12;

/** Midnight of 1 January 1980, the first date a ZIP can tell. */
const NO_DATE = Buffer.from([0, 0, 0x21, 0]);

/** The same archive without the time it was made at, so that the same content makes the same bytes. */
export function withoutZipDates(archive: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    NO_DATE.copy(bytes, entry + CENTRAL_DATE_AT);
    NO_DATE.copy(bytes, bytes.readUInt32LE(entry + 42) + LOCAL_DATE_AT);
    entry += 46 + bytes.readUInt16LE(entry + 28) + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return bytes;
}
