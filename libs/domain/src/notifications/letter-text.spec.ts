import { LETTER_NAMES } from './letter-kinds';
import { letterText, type LetterFacts } from './letter-text';

const FACTS: LetterFacts = {
  meeting: {
    id: 'm',
    kind: 'commission',
    date: '2027-03-01',
    startTime: '14:00',
    zone: 'Europe/Paris',
    durationMinutes: 150,
    place: 'Salle des tilleuls',
    sequence: 3,
  },
  newDay: '2027-04-02',
  until: '2027-03-20',
};

describe('the words of letters', () => {
  it.each(LETTER_NAMES)('%s is complete in both languages', (name) => {
    for (const language of ['fr', 'en'] as const) {
      const { subject, title, text, action } = letterText(name, FACTS, language);
      for (const words of [subject, title, text, action]) {
        expect(words.length).toBeGreaterThan(3);
        expect(words).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('says day, hours and place of a meeting', () => {
    expect(letterText('convocation', FACTS, 'fr').text).toContain('1er mars 2027, de 14 h à 16 h 30 (Salle des tilleuls)');
    expect(letterText('convocation', FACTS, 'en').title).toBe('Meeting of 1 March 2027: you are convened');
  });

  it('tells nothing in the subject of what concerns a situation, a commitment or a record', () => {
    for (const name of ['submission-received', 'referent-proposed', 'commitments-overdue', 'record-ready'] as const)
      expect(letterText(name, FACTS, 'fr').subject).toBe('Croisée : un message vous attend');
  });
});
