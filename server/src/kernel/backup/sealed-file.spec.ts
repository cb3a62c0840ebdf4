import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSealedLines, UnreadableBackup, writeSealedLines } from './sealed-file';

const PASSPHRASE = 'une longue phrase de passe';

describe('a sealed backup file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'croisee-sealed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // Incompressible: several chunks.
  const lines = Array.from({ length: 40 }, () => randomBytes(15_000).toString('base64'));
  const file = join(folder, 'whole');

  it('gives back what was written, to whoever knows the passphrase', async () => {
    const { bytes } = await writeSealedLines(file, PASSPHRASE, each(lines));
    expect(bytes).toBe(readFileSync(file).length);
    expect(await all(file)).toEqual(lines);
    await expect(all(file, 'une autre phrase de passe')).rejects.toThrow(UnreadableBackup);
  });

  it('opens nothing that was changed, cut at a chunk or in one, lengthened, or put in another order', async () => {
    const whole = readFileSync(file);
    const chunk = 4 + 16 + 256 * 1024;
    const header = 33;
    const second = header + chunk;
    const tampered = [
      ...[20, header, second + 4_000].map((at) => {
        const copy = Buffer.from(whole);
        copy[at] = (copy[at] ?? 0) ^ 1;
        return copy;
      }),
      whole.subarray(0, second),
      whole.subarray(0, second + 100),
      Buffer.concat([whole, Buffer.from([0])]),
      Buffer.concat([whole.subarray(0, header), whole.subarray(second, second + chunk), whole.subarray(header, second)]),
    ];
    for (const [index, bytes] of tampered.entries()) {
      const other = join(folder, `tampered-${index}`);
      writeFileSync(other, bytes);
      await expect(all(other)).rejects.toThrow(UnreadableBackup);
    }
  });
});

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function all(file: string, passphrase = PASSPHRASE): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readSealedLines(file, passphrase)) lines.push(line);
  return lines;
}
