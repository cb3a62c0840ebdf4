import { CLOSURE_REASONS } from './closure-reasons';
import { definition, label, type CodedEntry } from './coded-list';
import { COMMITMENT_OUTCOMES, NON_COMPLETION_REASONS } from './commitment-outcomes';
import { COMPLEXITY_FACTORS } from './complexity-factors';
import { EFFECTS, RETURN_ANSWERS } from './effects';
import { EMERGENCY_NUMBERS, EMERGENCY_NUMBER_CODES } from './emergency-numbers';
import { INADMISSIBILITY_CODES, INADMISSIBILITY_REASONS } from './inadmissibility-reasons';
import { ATTENDANCE_CAPACITIES, ATTENDANCE_STATES, PARTNERSHIP_STATES } from './partnership';
import { PROBLEMS, PROBLEM_CODES } from './problem-codes';
import { PROFESSIONS, sharingCircle } from './professions';
import { PROPOSABLE_RESPONSE_CODES, RESPONSES, RESPONSE_CODES, isPrivateResponse } from './response-codes';
import { SECTORS } from './sectors';
import { STRUCTURE_TYPES, STRUCTURE_TYPE_CODES, defaultSector } from './structure-types';

const lists: Readonly<Record<string, readonly CodedEntry[]>> = {
  PROBLEMS,
  COMPLEXITY_FACTORS,
  RESPONSES,
  SECTORS,
  STRUCTURE_TYPES,
  PROFESSIONS,
  INADMISSIBILITY_REASONS,
  CLOSURE_REASONS,
  COMMITMENT_OUTCOMES,
  NON_COMPLETION_REASONS,
  EFFECTS,
  RETURN_ANSWERS,
  EMERGENCY_NUMBERS,
  PARTNERSHIP_STATES,
  ATTENDANCE_STATES,
  ATTENDANCE_CAPACITIES,
};

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);

describe.each(Object.entries(lists))('%s', (_name, entries) => {
  it('has no code twice', () => {
    expect(new Set(entries.map((entry) => entry.code)).size).toBe(entries.length);
  });

  it('has no two entries with the same label', () => {
    expect(new Set(entries.map((entry) => entry.fr)).size).toBe(entries.length);
    expect(new Set(entries.map((entry) => entry.en)).size).toBe(entries.length);
  });

  it('is labelled and defined in both languages', () => {
    for (const entry of entries) {
      const texts = [entry.fr, entry.en, ...(entry.definition ? [entry.definition.fr, entry.definition.en] : [])];
      expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    }
  });
});

describe('completeness of the coded lists', () => {
  it('numbers difficulties from P01 to P33, then P99', () => {
    expect(PROBLEM_CODES).toEqual([...numbered('P', 33), 'P99']);
  });

  it('numbers responses from R01 to R37 without R25, then R99', () => {
    expect(RESPONSE_CODES).toEqual([...numbered('R', 37).filter((code) => code !== 'R25'), 'R99']);
  });

  it('numbers structure types from S01 to S31, then S99', () => {
    expect(STRUCTURE_TYPE_CODES).toEqual([...numbered('S', 31), 'S99']);
  });

  it('numbers the reasons of inadmissibility from N01 to N12', () => {
    expect(INADMISSIBILITY_CODES).toEqual(numbered('N', 12));
  });

  it('numbers the reasons of closure from C01 to C10', () => {
    expect(CLOSURE_REASONS.map((reason) => reason.code)).toEqual(numbered('C', 10));
  });

  it('shows the seven numbers of the stop screen, each with when to call', () => {
    expect(EMERGENCY_NUMBER_CODES).toEqual(['15', '112', '114', '3114', '119', '3919', '3977']);
    expect(EMERGENCY_NUMBERS.every((number) => number.purpose.fr.length > 20 && number.purpose.en.length > 20)).toBe(true);
  });

  it('gives every refusal an orientation in both languages', () => {
    expect(INADMISSIBILITY_REASONS.filter(({ orientation }) => orientation.fr.length < 40 || orientation.en.length < 40)).toEqual([]);
  });
});

describe('responses of constraint and reports', () => {
  it('knows no response of care without consent', () => {
    expect(RESPONSES.filter(({ fr }) => /sans consentement|contrainte|SDRE|SDT/i.test(fr))).toEqual([]);
  });

  it('keeps the reports to the judicial and child-protection authorities private', () => {
    expect(RESPONSE_CODES.filter(isPrivateResponse)).toEqual(['R23', 'R24']);
  });

  it('offers no private response to a commission', () => {
    expect(PROPOSABLE_RESPONSE_CODES).toHaveLength(RESPONSE_CODES.length - 2);
    expect(PROPOSABLE_RESPONSE_CODES).not.toEqual(expect.arrayContaining(['R23']));
    expect(PROPOSABLE_RESPONSE_CODES).not.toEqual(expect.arrayContaining(['R24']));
  });
});

describe('sharing circles (R.1110-2 CSP)', () => {
  const listed = { listedService: true };
  const elsewhere = { listedService: false };

  it.each([
    ['psychiatrist', elsewhere, 2],
    ['social-worker', elsewhere, 2],
    ['guardian', elsewhere, 2],
    ['special-educator', listed, 2],
    ['special-educator', elsewhere, 3],
    ['housing-officer', listed, 3],
    ['elected-representative', listed, 3],
    ['police-officer', listed, 3],
    ['users-representative', listed, 3],
    ['council-coordinator', listed, 3],
    ['no-such-profession', listed, 3],
  ])('puts %s employed by %j in circle %i', (profession, employer, circle) => {
    expect(sharingCircle(profession, employer)).toBe(circle);
  });
});

describe('lookups', () => {
  it('labels a code in the language asked', () => {
    expect(label(CLOSURE_REASONS, 'C08', 'fr')).toBe('Impasse actée');
    expect(label(CLOSURE_REASONS, 'C08', 'en')).toBe('Deadlock acknowledged');
  });

  it('reads a code that left the list as itself', () => {
    expect(label(PROBLEMS, 'P77', 'fr')).toBe('P77');
  });

  it('defines a code when it has a definition and nothing otherwise', () => {
    expect(definition(PROBLEMS, 'P09', 'en')).toBe('No care has started yet.');
    expect(definition(PROBLEMS, 'P06', 'en')).toBeUndefined();
  });

  it('proposes the housing sector for a social landlord', () => {
    expect(defaultSector('S09')).toBe('housing');
  });

  it('never calls a situation a case', () => {
    const labels = Object.values(lists).flatMap((entries) => entries.map((entry) => entry.fr));
    expect(labels.filter((text) => /\bcas (complexes?|lourds?)\b|malades? menta|dangereux/i.test(text))).toEqual([]);
  });
});
