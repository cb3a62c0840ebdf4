import { COMMITTEE_KINDS } from '../committees/committee.rules';
import { maySit } from './seat.rules';

const ELECTED = { exceptional: true, roles: ['elected'] };
const PROFESSIONAL = { exceptional: false, roles: ['professional'] };
const MEMBER = { exceptional: false, roles: ['member'] };

describe('a seat for a whole meeting', () => {
  it.each(COMMITTEE_KINDS)('is open to elected representatives in a committee (%s)', (kind) => {
    expect([ELECTED, PROFESSIONAL, MEMBER].map((person) => maySit(kind, person))).toEqual([true, true, true]);
  });

  it('is for members and deputies in a commission, and for professionals where no situation is named', () => {
    expect([ELECTED, PROFESSIONAL, MEMBER].map((person) => maySit('commission', person))).toEqual([false, false, true]);
    expect([ELECTED, PROFESSIONAL, MEMBER].map((person) => maySit('practice-exchange', person))).toEqual([false, true, true]);
  });
});
