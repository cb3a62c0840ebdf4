import { readCursor, SharedCursors } from './shared-cursors';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const CURSOR = { anchor: { tname: 'place', assoc: 0 }, head: { item: { client: 3, clock: 12 }, assoc: -1 } };

describe('cursors of the others', () => {
  it('are drawn under the name the server gave, whatever the page that sent them says', () => {
    const cursors = new SharedCursors(
      () => undefined,
      (memberId) => `nom de ${memberId}`,
    );
    let drawn = 0;
    cursors.on('change', () => (drawn += 1));
    cursors.show(new Map([['c1', { memberId: 'm1', state: bytes({ ...CURSOR, user: { name: 'Autre' } }) }]]));
    expect([...cursors.getStates().values()]).toEqual([
      { cursor: CURSOR, user: { memberId: 'm1', name: 'nom de m1', color: expect.any(String) } },
    ]);
    expect(drawn).toBe(1);
  });

  it.each(['', 'pas du JSON', { anchor: 1, head: 2 }, { anchor: { item: { client: -1, clock: 0 } }, head: {} }, [], null])(
    'are not drawn when they are no position: %p',
    (sent) => {
      expect(readCursor(bytes(sent))).toBeNull();
    },
  );

  it('share the own position, and nothing when the text loses the keyboard', () => {
    const shared: string[] = [];
    const cursors = new SharedCursors(
      (state) => shared.push(new TextDecoder().decode(state)),
      () => '',
    );
    cursors.setLocalStateField('cursor', CURSOR);
    cursors.setLocalStateField('cursor', null);
    cursors.setLocalStateField('user', CURSOR);
    expect(shared).toEqual([JSON.stringify(CURSOR), '']);
    expect(cursors.getStates().size).toBe(0);
  });

  it('tell the own position again on demand, and nothing when there is none', () => {
    const shared: string[] = [];
    const cursors = new SharedCursors(
      (state) => shared.push(new TextDecoder().decode(state)),
      () => '',
    );
    cursors.shareAgain();
    cursors.setLocalStateField('cursor', CURSOR);
    cursors.shareAgain();
    expect(shared).toEqual([JSON.stringify(CURSOR), JSON.stringify(CURSOR)]);
  });
});
