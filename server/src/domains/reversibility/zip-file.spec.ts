import { filesOf, zipOf } from './zip-file';

const files = new Map([
  ['LISEZMOI.md', Buffer.from('Réversibilité\n')],
  ['tables/vide.jsonl', Buffer.alloc(0)],
  ['tables/longue.jsonl', Buffer.from('{"a":1}\n'.repeat(10_000))],
]);

describe('the archive of a council', () => {
  it('gives back the files it was made of, compressed', () => {
    const zip = zipOf(files);
    expect(filesOf(zip)).toEqual(files);
    expect(zip.length).toBeLessThan(5_000);
  });

  it('refuses what is not a ZIP and a byte that differs', () => {
    expect(() => filesOf(Buffer.from('autre chose'))).toThrow('not a ZIP');
    const changed = zipOf(new Map([['a', Buffer.from('abcdef')]]));
    changed.writeUInt8(changed.readUInt8(34) ^ 1, 34);
    expect(() => filesOf(changed)).toThrow();
  });
});
