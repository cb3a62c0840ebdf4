import { townLength, isCommune } from './communes';
import { isFrenchWord } from './french-words';
import { packWords, unpackWords } from './front-coding';
import { surnameClass } from './surnames';

describe('the French dictionary', () => {
  it.each(['refusait', 'mangeait', 'voisines', 'hospitalisee', 'payera', 'emploie', 'appelle', 'travailleuse', 'journaux', 'eut', 'anticonstitutionnellement'])(
    'knows %s',
    (word) => expect(isFrenchWord(word)).toBe(true),
  );

  it.each(['brayan', 'durieux', 'haddouche', 'mirecombe', 'kowalczyk', 'nguyen'])('does not know %s', (name) => expect(isFrenchWord(name)).toBe(false));
});

describe('the gazetteers', () => {
  it('give back the words they packed', () => {
    const words = ['a', 'abandon', 'abandonner', 'saint-julien-les-metz', 'zebre'];
    expect(unpackWords(packWords(words))).toEqual(words);
  });

  it('know communes written with blanks, hyphens or a short saint', () => {
    expect(isCommune('saint-hippolyte')).toBe(true);
    expect(townLength(['villers', 'le', 'sec', 'est'])).toBe(3);
    expect(townLength(['st-hippolyte'])).toBe(1);
    expect(townLength(['nulle', 'part'])).toBe(0);
  });

  it('take a family name that is also a word for a name only in context', () => {
    expect([surnameClass('haddouche'), surnameClass('boulanger'), surnameClass('hopital'), surnameClass('est')]).toEqual(['plain', 'context', undefined, undefined]);
  });
});
