import { settle, VirtualRuntime } from '../testing/virtual-runtime';
import { MinutesBatcher } from './minutes-batcher';

// Real: the batcher. The database is a list of commits that the test finishes itself.
class ManualCommits {
  readonly batches: { documentId: string; pushes: readonly string[]; finish: () => void; fail: (error: Error) => void }[] = [];
  private seq = 0;

  readonly commit = (documentId: string, pushes: readonly string[]): Promise<readonly number[]> =>
    new Promise((resolve, reject) => {
      this.batches.push({ documentId, pushes, finish: () => resolve(pushes.map(() => (this.seq += 1))), fail: reject });
    });
}

function batcher(waitMs = 0) {
  const commits = new ManualCommits();
  const runtime = new VirtualRuntime();
  return { commits, runtime, sut: new MinutesBatcher<string, number>({ runtime, commit: commits.commit, waitMs: () => waitMs }) };
}

describe('group commit of the minutes', () => {
  it('starts at once when nothing runs, and forms the next batch while one commits', async () => {
    const { commits, sut } = batcher();
    const first = sut.push('d', { key: 'a', push: 'A' });
    await settle();
    expect(commits.batches.map((batch) => batch.pushes)).toEqual([['A']]);
    const second = sut.push('d', { key: 'b', push: 'B' });
    const third = sut.push('d', { key: 'c', push: 'C' });
    await settle();
    expect(commits.batches).toHaveLength(1);
    commits.batches[0]?.finish();
    expect(await first).toBe(1);
    await settle();
    expect(commits.batches[1]?.pushes).toEqual(['B', 'C']);
    commits.batches[1]?.finish();
    expect(await Promise.all([second, third])).toEqual([2, 3]);
    expect(sut.pendingCount).toBe(0);
  });

  it('gives a repeated operation the answer of the first, whether it is forming or committing', async () => {
    const { commits, sut } = batcher();
    const answers = [sut.push('d', { key: 'a', push: 'A' }), sut.push('d', { key: 'a', push: 'A' })];
    await settle();
    answers.push(sut.push('d', { key: 'a', push: 'A' }));
    commits.batches[0]?.finish();
    expect(await Promise.all(answers)).toEqual([1, 1, 1]);
    expect(commits.batches).toHaveLength(1);
    expect(commits.batches[0]?.pushes).toEqual(['A']);
  });

  it('answers nobody before the commit has settled, and everybody of the batch when it fails', async () => {
    const { commits, sut } = batcher();
    const seen: string[] = [];
    const failed = sut.push('d', { key: 'a', push: 'A' }).catch((error: unknown) => seen.push(String(error)));
    await settle();
    expect(seen).toEqual([]);
    commits.batches[0]?.fail(new Error('no database'));
    await failed;
    expect(seen).toEqual(['Error: no database']);
    const next = sut.push('d', { key: 'a', push: 'A' });
    await settle();
    commits.batches[1]?.finish();
    expect(await next).toBe(1);
  });

  it('does not let one document wait for another', async () => {
    const { commits, sut } = batcher();
    void sut.push('one', { key: 'a', push: 'A' });
    void sut.push('two', { key: 'b', push: 'B' });
    await settle();
    expect(commits.batches.map((batch) => batch.documentId)).toEqual(['one', 'two']);
  });

  it('lets a batch grow for as long as it is told to', async () => {
    const { commits, runtime, sut } = batcher(8);
    void sut.push('d', { key: 'a', push: 'A' });
    await runtime.advance(7);
    void sut.push('d', { key: 'b', push: 'B' });
    expect(commits.batches).toHaveLength(0);
    await runtime.advance(1);
    expect(commits.batches[0]?.pushes).toEqual(['A', 'B']);
  });
});
