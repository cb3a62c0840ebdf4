import { orient, ORIENTATION_QUESTIONS, ORIENTATIONS, type OrientationQuestion } from './orientation.rules';
import { ORIENTATION_WORDS } from './orientation-words';

const toward = (...yes: OrientationQuestion[]) => orient(new Set(yes));

describe('which body answers', () => {
  it('a danger comes before everything and alone', () => {
    expect(toward(...ORIENTATION_QUESTIONS)).toEqual(['emergency']);
  });

  it('a minor and somebody living elsewhere are not for the commission', () => {
    expect(toward('minor', 'mental-health', 'entangled', 'tried')).toEqual(['children']);
    expect(toward('elsewhere', 'mental-health', 'entangled', 'tried', 'rent')).toEqual(['other-territory', 'eviction-prevention']);
  });

  it('the commission needs entangled difficulties, a question of psychic health, routes tried and several services', () => {
    expect(toward('mental-health', 'entangled', 'tried')).toEqual(['commission']);
    expect(toward('mental-health', 'entangled')).not.toContain('commission');
    expect(toward('entangled', 'tried')).not.toContain('commission');
    expect(toward('mental-health', 'entangled', 'tried', 'one-service')).not.toContain('commission');
  });

  it('the person who objects is never discussed: a practice question without a situation stays open', () => {
    expect(toward('opposed', 'mental-health', 'entangled', 'tried')).toEqual(['anonymous-advice']);
  });

  it('other bodies are told beside the commission, in the order of urgency', () => {
    expect(toward('mental-health', 'entangled', 'tried', 'rent', 'abuse')).toEqual(['commission', 'abuse-line', 'eviction-prevention']);
    expect(toward('allocation')).toEqual(['allocation-boards']);
    expect(toward()).toEqual(['ordinary-services']);
  });

  it('says something of each orientation, in French and in English', () => {
    expect(ORIENTATION_WORDS.map(({ code }) => code)).toEqual([...ORIENTATIONS]);
    for (const { name, why } of ORIENTATION_WORDS) for (const words of [name, why]) expect(words.fr !== '' && words.en !== '').toBe(true);
  });
});
