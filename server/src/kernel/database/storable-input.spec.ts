import { DomainError } from '../errors/domain-error';
import { storable } from './storable-input';

const ID = '1f0c2f3e-0000-4000-8000-0000000000ab';

describe('what is received, as it may be stored', () => {
  it('gives an id one spelling, at any depth, and leaves every other text as typed', () => {
    const received = {
      id: ID.toUpperCase(),
      items: [{ of: ID.toUpperCase(), text: `Voir ${ID.toUpperCase()} Été` }],
      count: 2,
      none: null,
    };
    expect(storable(received)).toEqual({ id: ID, items: [{ of: ID, text: `Voir ${ID.toUpperCase()} Été` }], count: 2, none: null });
    expect(storable(ID.toUpperCase())).toBe(ID);
  });

  it.each(['a\u0000b', 'a\ud800b', '\udc00'])('refuses a character that no text of the database holds, naming its field only', (text) => {
    const refusal = new DomainError('INVALID_INPUT', { fields: [{ path: 'items.1.text' }] });
    expect(() => storable({ items: [{ text: 'bien' }, { text }] })).toThrow(refusal);
    expect(() => storable({ text: 'emoji 🙂 and accents é' })).not.toThrow();
  });

  it('goes through what is nested deeper than a stack', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 30_000; depth += 1) deep = [deep];
    expect(() => storable(deep)).not.toThrow();
  });
});
