import { Autosave, type SaveResult } from './save-state';

/** A server whose answers the test gives one by one. */
function slowServer() {
  const received: string[] = [];
  const answers: ((result: SaveResult) => void)[] = [];
  const save = (text: string): Promise<SaveResult> => {
    received.push(text);
    return new Promise((resolve) => answers.push(resolve));
  };
  const answer = async (result: SaveResult) => {
    answers.shift()?.(result);
    await jest.advanceTimersByTimeAsync(0);
  };
  return { received, save, answer };
}

describe('Autosave', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sends once, a moment after typing stops, with the latest text', async () => {
    const server = slowServer();
    const draft = new Autosave(server.save, 800);
    draft.change('a');
    await jest.advanceTimersByTimeAsync(500);
    draft.change('ab');
    await jest.advanceTimersByTimeAsync(799);
    expect(server.received).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(server.received).toEqual(['ab']);
  });

  it('says "saved" only when the server has answered for the latest text', async () => {
    const server = slowServer();
    const draft = new Autosave(server.save, 0, () => new Date('2026-11-21T14:32:00Z'));
    draft.change('a');
    await jest.advanceTimersByTimeAsync(0);
    draft.change('ab');
    await jest.advanceTimersByTimeAsync(0);
    expect(server.received).toEqual(['a']);
    await server.answer('saved');
    expect(draft.status().kind).toBe('saving');
    expect(server.received).toEqual(['a', 'ab']);
    await server.answer('saved');
    expect(draft.status()).toEqual({ kind: 'saved', at: new Date('2026-11-21T14:32:00Z') });
    expect(draft.holdsUnsaved()).toBe(false);
  });

  it('keeps what could not be sent and sends it at the next flush', async () => {
    const server = slowServer();
    const draft = new Autosave(server.save, 0);
    draft.change('a');
    await jest.advanceTimersByTimeAsync(0);
    await server.answer('offline');
    expect(draft.status().kind).toBe('offline');
    expect(draft.holdsUnsaved()).toBe(true);
    void draft.flush();
    await server.answer('saved');
    expect(server.received).toEqual(['a', 'a']);
    expect(draft.status().kind).toBe('saved');
  });

  it('sends nothing of a text that is blocked, and says why', async () => {
    const server = slowServer();
    const draft = new Autosave(server.save, 800);
    draft.change('Mme Durand');
    draft.block('nom à remplacer');
    await jest.advanceTimersByTimeAsync(2000);
    await draft.flush();
    expect(server.received).toEqual([]);
    expect(draft.status()).toEqual({ kind: 'blocked', why: 'nom à remplacer' });
    expect(draft.holdsUnsaved()).toBe(true);
  });

  it('does not hide that the text is blocked when an earlier save ends', async () => {
    const server = slowServer();
    const draft = new Autosave(server.save, 0);
    draft.change('a');
    await jest.advanceTimersByTimeAsync(0);
    draft.block('nom à remplacer');
    await server.answer('saved');
    expect(draft.status().kind).toBe('blocked');
  });
});
