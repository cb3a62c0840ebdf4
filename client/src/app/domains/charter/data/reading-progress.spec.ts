import { ReadingProgress } from './reading-progress';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('a reading of the charter', () => {
  it('is taken up where it was left', () => {
    const storage = memory();
    new ReadingProgress('v1', storage).add(3);
    new ReadingProgress('v1', storage).add(1);
    expect([...new ReadingProgress('v1', storage).opened()]).toEqual([1, 3]);
  });

  it('starts again with a new version', () => {
    const storage = memory();
    new ReadingProgress('v1', storage).add(3);
    expect(new ReadingProgress('v2', storage).opened().size).toBe(0);
  });
});
