import type { GrantLevel } from '../../access/grants';
import { seesItem, type HeldAround } from './agenda-visibility';
import type { ItemKind } from './meeting-kinds';

const held = (over: Partial<HeldAround> = {}): HeldAround => ({ meeting: [], item: [], situation: [], ...over });

describe('who sees an item of the agenda', () => {
  it.each<[string, ItemKind, HeldAround, boolean]>([
    ['a member convened, a free item', 'free', held({ meeting: ['attend', 'deliberate'] }), true],
    ['a member convened, a situation opened to them', 'situation', held({ meeting: ['deliberate'], situation: ['deliberate'] }), true],
    ['a member convened, a situation not opened to them', 'situation', held({ meeting: ['deliberate'] }), false],
    ['the coordinator, a situation', 'situation', held({ meeting: ['coordinate'], situation: ['coordinate'] }), true],
    ['the coordinator, a situation they hold nothing on', 'situation', held({ meeting: ['coordinate'] }), false],
    ['the submitter, before the item opens', 'situation', held({ situation: ['own'] }), false],
    ['a member replaced by a deputy, a free item', 'free', held({ meeting: ['attend'] }), false],
    ['a guest, their item once opened', 'situation', held({ item: ['attend'] }), true],
    ['a guest, another item', 'situation', held(), false],
    ['an excluded member', 'situation', held({ meeting: ['deliberate'], situation: ['deliberate', 'barred'] }), false],
    ['a recused facilitator', 'situation', held({ meeting: ['facilitate'], situation: ['facilitate'], item: ['barred'] }), false],
  ])('%s', (_, kind, around, expected) => {
    expect(seesItem(kind, around)).toBe(expected);
  });

  it.each<GrantLevel>(['own', 'follow-up', 'commitment', 'audit'])('the level %s alone opens no agenda', (level) => {
    expect(seesItem('situation', held({ situation: [level] })) || seesItem('free', held({ meeting: [level] }))).toBe(false);
  });
});
