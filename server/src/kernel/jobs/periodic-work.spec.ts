import type { Log } from '../health/log';
import { PeriodicWork } from './periodic-work';

describe('The jobs of the house', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const failures: string[] = [];
  const work = () => new PeriodicWork({ error: (sentence: string) => failures.push(sentence) } as unknown as Log);

  it('run one turn at a time, and the next when it is over', async () => {
    const jobs = work();
    const ends: (() => void)[] = [];
    jobs.every({ failure: 'not done', seconds: 10 }, () => new Promise((end) => ends.push(end)));
    await jest.advanceTimersByTimeAsync(35_000);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(ends).toHaveLength(2);
  });

  it('say what failed and try again at the next turn', async () => {
    const jobs = work();
    let turns = 0;
    jobs.every({ failure: 'the letters stayed', seconds: 1 }, () => (turns++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve()));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(failures).toEqual(['the letters stayed']);
    expect(turns).toBe(2);
  });

  it('are waited for at shutdown, and none begins after it', async () => {
    const jobs = work();
    let end = () => undefined as void;
    let turns = 0;
    jobs.every({ failure: 'not done', seconds: 1 }, () => {
      turns += 1;
      return new Promise((ended) => (end = ended));
    });
    await jest.advanceTimersByTimeAsync(1_000);
    let isDown = false;
    const down = jobs.onApplicationShutdown().then(() => (isDown = true));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(isDown).toBe(false);
    end();
    await down;
    expect(turns).toBe(1);
  });
});
