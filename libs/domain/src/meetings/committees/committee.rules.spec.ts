import { newNeutralCode } from '../../situations/neutral-code';
import { ITEM_KINDS, mayCarry } from '../plan/meeting-kinds';
import { assertCommittee, COMMITTEE_KINDS, isLate, refuseSituationCodes } from './committee.rules';

describe('a committee', () => {
  it.each(COMMITTEE_KINDS)('(%s) never has an item about one situation', (kind) => {
    expect(ITEM_KINDS.filter((item) => mayCarry(kind, item))).toEqual(['record-approval', 'open-commitments', 'transversal', 'free']);
    expect(assertCommittee(kind)).toMatchObject({ ok: true });
  });

  it.each(['commission', 'workshop', 'practice-exchange'] as const)('is not a %s', (kind) => {
    expect(assertCommittee(kind)).toMatchObject({ ok: false, code: 'COMMITTEE_ONLY' });
  });

  it('never writes the code of a situation, however it is typed', () => {
    const code = newNeutralCode((bound) => 7 % bound);
    expect(refuseSituationCodes({ summary: `On a parlé de ${code.toLowerCase()}.`, 'decisions.0': 'Rien.' })).toMatchObject({
      ok: false,
      code: 'COMMITTEE_NAMES_SITUATION',
      details: { fields: 'summary' },
    });
    expect(refuseSituationCodes({ summary: 'Trois logements manquent, secteur 345-678-2.' })).toMatchObject({ ok: true });
  });

  it('is late with a deliverable the day after it was due, unless delivered or dropped', () => {
    const due = { state: 'in-progress', dueOn: '2026-11-21' } as const;
    expect(isLate(due, '2026-11-21')).toBe(false);
    expect(isLate(due, '2026-11-22')).toBe(true);
    expect(isLate({ ...due, state: 'delivered' }, '2026-11-22')).toBe(false);
    expect(isLate({ ...due, dueOn: null }, '2026-11-22')).toBe(false);
  });
});
