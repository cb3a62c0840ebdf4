import { SharedTurns } from './shared-turns';

describe('turns shared by those who ask meanwhile', () => {
  it('runs one at a time and covers in the next turn everything asked for while one ran', async () => {
    const turns: string[][] = [];
    const releases: (() => void)[] = [];
    const shared = new SharedTurns<string>(async (items) => {
      turns.push([...items]);
      await new Promise<void>((resolve) => releases.push(resolve));
    });
    const first = shared.ask(['a']);
    await Promise.resolve();
    await Promise.resolve();
    const others = [shared.ask(['b']), shared.ask(['a', 'c']), shared.ask(['b'])];
    expect(turns).toEqual([['a']]);
    releases[0]?.();
    await first;
    await Promise.resolve();
    expect(turns).toEqual([['a'], ['b', 'a', 'c']]);
    releases[1]?.();
    await Promise.all(others);
  });

  it('goes on after a turn that failed, which only those who asked for it hear', async () => {
    let fails = true;
    const shared = new SharedTurns<string>(async () => {
      if (fails) throw new Error('lost');
    });
    await expect(shared.ask(['a'])).rejects.toThrow('lost');
    fails = false;
    await expect(shared.ask(['a'])).resolves.toBeUndefined();
  });
});
