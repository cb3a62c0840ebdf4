import { LEGAL_ARTICLES } from './legal-articles';
import { mayISay, SHARING_PATHS } from './may-i-say.rules';
import { INFORMATION_KINDS, LISTENERS, PERSON_STANDS, SHARING_FRAMES, SPEAKERS, type MayISay } from './may-i-say.schema';

const said = (change: Partial<MayISay> = {}): MayISay => ({
  speaker: 'health',
  listener: 'listed',
  information: 'health',
  person: 'agreed',
  frame: 'bilateral',
  ...change,
});

const everything: MayISay[] = SPEAKERS.flatMap((speaker) =>
  LISTENERS.flatMap((listener) =>
    INFORMATION_KINDS.flatMap((information) =>
      PERSON_STANDS.flatMap((person) => SHARING_FRAMES.map((frame) => ({ speaker, listener, information, person, frame }))),
    ),
  ),
);

describe('« Puis-je le dire ? »', () => {
  it.each([
    ['child-in-danger', 'other-way', { information: 'child-in-danger' }],
    ['abuse-to-authority', 'conditions', { information: 'abuse', listener: 'authority' }],
    ['abuse-elsewhere', 'other-way', { information: 'abuse' }],
    ['non-identifying', 'conditions', { information: 'non-identifying', listener: 'not-listed', person: 'objects' }],
    ['objects', 'no-basis', { person: 'objects' }],
    ['authority', 'no-basis', { listener: 'authority' }],
    ['outside', 'no-basis', { listener: 'not-listed' }],
    ['outside', 'no-basis', { speaker: 'not-listed' }],
    ['social-care-data', 'no-basis', { listener: 'social-action', frame: 'mayor-coordinator' }],
    ['mayor-coordinator', 'conditions', { listener: 'social-action', information: 'private-life', frame: 'mayor-coordinator' }],
    ['social-without-coordinator', 'not-yet', { listener: 'social-action', information: 'private-life' }],
    ['care-team-not-told', 'not-yet', { listener: 'care-team', person: 'not-told' }],
    ['care-team', 'conditions', { listener: 'care-team', person: 'told' }],
    ['commission-hears-all', 'no-basis', { listener: 'care-team', person: 'told', frame: 'commission' }],
    ['listed-without-agreement', 'not-yet', { person: 'told' }],
    ['listed-in-commission', 'conditions', { frame: 'commission' }],
    ['listed-with-agreement', 'conditions', {}],
  ] as const)('answers %s (%s)', (id, lean, change) => {
    expect(mayISay(said(change))).toMatchObject({ id, lean });
  });

  it('every path is reached by some answers', () => {
    expect(new Set(everything.map((each) => mayISay(each).id))).toEqual(new Set(SHARING_PATHS));
  });

  it('secret information about somebody who objects never leans towards saying it to partners', () => {
    const kept = everything.filter(
      ({ person, information, listener }) =>
        person === 'objects' && (information === 'health' || information === 'private-life') && listener !== 'authority',
    );
    expect(new Set(kept.map((each) => mayISay(each).lean))).toEqual(new Set(['no-basis']));
  });

  it('each answer cites an article that exists, in both languages', () => {
    for (const each of everything) {
      const { articles, explanation } = mayISay(each);
      expect(articles.length).toBeGreaterThan(0);
      for (const id of articles) expect(LEGAL_ARTICLES[id].reference).not.toBe('');
      expect(explanation.fr).not.toBe('');
      expect(explanation.en).not.toBe('');
    }
  });
});
