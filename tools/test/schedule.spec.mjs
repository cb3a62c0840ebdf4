import { schedule } from './schedule.mjs';

const recording = () => {
  const log = [];
  const run = async ({ name, fails }) => {
    log.push(`${name} starts`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name} ends`);
    if (fails) throw new Error(`${name} broke`);
    return { ok: true };
  };
  return { log, run };
};

describe('the schedule of the steps', () => {
  it('never runs more steps together than there are lanes', async () => {
    const { log, run } = recording();
    await schedule([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2, run);
    expect(log.slice(0, 3)).toEqual(['a starts', 'b starts', 'a ends']);
  });

  it('runs a step that measures time with nothing beside it, after the others', async () => {
    const { log, run } = recording();
    await schedule([{ name: 'alone', alone: true }, { name: 'a' }, { name: 'b' }], 2, run);
    expect(log.slice(-2)).toEqual(['alone starts', 'alone ends']);
  });

  it('does not run a step whose dependency failed, and says so', async () => {
    const { log, run } = recording();
    const results = await schedule(
      [
        { name: 'browser', after: ['build'] },
        { name: 'build', fails: true },
      ],
      2,
      run,
    );
    expect(log).toEqual(['build starts', 'build ends']);
    expect(results.map(({ step, ok, ran }) => [step.name, ok, ran])).toEqual([
      ['browser', false, false],
      ['build', false, true],
    ]);
  });

  it('refuses steps that wait for each other', async () => {
    const { run } = recording();
    await expect(
      schedule(
        [
          { name: 'a', after: ['b'] },
          { name: 'b', after: ['a'] },
        ],
        2,
        run,
      ),
    ).rejects.toThrow('wait for each other');
  });
});
