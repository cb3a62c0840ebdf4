import { CAPITAL_FIRST_NAMES, CONTEXT_FIRST_NAMES } from './ambiguous-first-names';
import { COMMON_WORDS } from './common-words';
import { firstNameClass, PLAIN_FIRST_NAMES } from './first-names';
import { FUNCTION_WORDS } from './function-words';
import { AMBIGUOUS_SURNAMES, SURNAMES } from './surnames';

describe('word lists', () => {
  it('hold folded words only', () => {
    for (const list of [PLAIN_FIRST_NAMES, CAPITAL_FIRST_NAMES, CONTEXT_FIRST_NAMES, SURNAMES, AMBIGUOUS_SURNAMES, COMMON_WORDS, FUNCTION_WORDS]) {
      expect([...list].filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
    }
  });

  it('put each first name in one class', () => {
    const classes = [...PLAIN_FIRST_NAMES, ...CAPITAL_FIRST_NAMES, ...CONTEXT_FIRST_NAMES];
    expect(classes.length).toBe(new Set(classes).size);
  });

  it('hold no first name in any case that is a frequent word', () => {
    expect([...PLAIN_FIRST_NAMES].filter((name) => COMMON_WORDS.has(name) || FUNCTION_WORDS.has(name))).toEqual([]);
  });

  it('know first names of many origins, compounds included', () => {
    expect(['karine', 'mehdi', 'fatoumata', 'agnieszka', 'ionut', 'zeynep', 'oleksandr', 'giulia', 'jean-pierre', 'marie-ange'].map(firstNameClass)).not.toContain(undefined);
    expect(firstNameClass('saint-pierre')).toBeUndefined();
  });
});
