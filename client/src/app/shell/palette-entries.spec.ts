import { answers } from './palette-entries';

describe('what the palette finds among pages and actions', () => {
  it('takes the beginning of each word, whatever the case and the accents', () => {
    expect(answers('Réponses et engagements', 'reponses eng')).toBe(true);
    expect(answers('Réponses et engagements', 'ENG')).toBe(true);
    expect(answers('Réponses et engagements', '')).toBe(true);
  });

  it('leaves out what a word does not begin', () => {
    expect(answers('Réponses et engagements', 'ponses')).toBe(false);
    expect(answers('Réponses et engagements', 'reponses charte')).toBe(false);
  });
});
