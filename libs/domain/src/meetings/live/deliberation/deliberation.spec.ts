import { viewerOf } from '../actor';
import { projectEvents } from '../project-event';
import { projectState } from '../project-state';
import { actor, Rehearsal, type PersonName } from '../testing/rehearsal';

const started = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
const proposed = () => started().does('member-social', 'add-proposition', { code: 'R05', text: 'Visite conjointe', dueDate: '2026-12-15' });
const asked = () => proposed().does('facilitator', 'open-round', {});
const validated = () => asked().does('facilitator', 'close-round', {}).does('facilitator', 'validate-response', {});
const proposition = (meeting: Rehearsal) => meeting.item('first').propositions[0]?.propositionId ?? '';
const round = (meeting: Rehearsal, name: PersonName) =>
  projectState(meeting.state, viewerOf(meeting.state, actor(name))).agenda.find(({ id }) => id === 'first')?.round;

describe('propositions', () => {
  it.each([
    ['R05', undefined, 'ok'],
    ['R23', undefined, 'PRIVATE_RESPONSE'],
    ['R24', undefined, 'PRIVATE_RESPONSE'],
    ['R25', undefined, 'INVALID_INPUT'],
    ['R05', '2026-11-23', 'DUE_DATE_PAST'],
  ])('with the code %s and the due date %s: %s', (code, dueDate, expected) => {
    const payload = { code: code as 'R05', text: 'Visite', ...(dueDate === undefined ? {} : { dueDate }) };
    expect(started().try('member-social', 'add-proposition', payload)).toBe(expected);
  });

  it('are amended field by field and removed until the round opens', () => {
    const meeting = proposed();
    meeting.does('member-health', 'amend-proposition', { propositionId: proposition(meeting), text: 'Visite annoncée', dueDate: null });
    expect(meeting.item('first').propositions[0]).toMatchObject({
      code: 'R05',
      text: 'Visite annoncée',
      dueDate: null,
      needsAgreement: true,
    });
    const propositionId = proposition(meeting);
    expect(meeting.try('member-health', 'amend-proposition', { propositionId, code: 'R23' })).toBe('PRIVATE_RESPONSE');
    meeting.does('facilitator', 'open-round', {});
    expect(meeting.try('member-health', 'remove-proposition', { propositionId })).toBe('ROUND_OPEN');
    meeting.does('facilitator', 'close-round', {}).does('member-health', 'remove-proposition', { propositionId });
    expect(meeting.item('first').propositions).toEqual([]);
  });

  it('are immutable once validated; a correction is a dated erratum', () => {
    const meeting = validated();
    const propositionId = proposition(meeting);
    expect(meeting.try('facilitator', 'amend-proposition', { propositionId, text: 'Autre' })).toBe('RESPONSE_VALIDATED');
    expect(meeting.try('facilitator', 'remove-proposition', { propositionId })).toBe('RESPONSE_VALIDATED');
    expect(meeting.try('member-social', 'add-proposition', { code: 'R05', text: 'Encore' })).toBe('RESPONSE_VALIDATED');
    meeting.does('facilitator', 'add-erratum', { propositionId, text: 'Lire : le 16 décembre' });
    expect(meeting.item('first').propositions[0]).toMatchObject({
      text: 'Visite conjointe',
      errata: [{ text: 'Lire : le 16 décembre', at: meeting.now }],
    });
  });

  it('take no erratum before validation', () => {
    const meeting = proposed();
    const answer = meeting.try('facilitator', 'add-erratum', { propositionId: proposition(meeting), text: 'Lire' });
    expect(answer).toBe('RESPONSE_NOT_VALIDATED');
  });
});

describe('the silent round', () => {
  it('asks the members and deputies present and not recused, frozen when it opens', () => {
    const meeting = proposed().does('member-housing', 'declare-recusal', {});
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-health', state: 'left' }).does('facilitator', 'open-round', {});
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-health', state: 'present' });
    expect(meeting.item('first').round?.asked).toEqual(['member-social', 'deputy']);
    expect(meeting.try('member-health', 'answer-round', { answer: 'consent' })).toBe('NOT_ASKED');
  });

  it('needs a reason for a reservation or an objection', () => {
    expect(asked().try('member-social', 'answer-round', { answer: 'objection' })).toBe('REASON_NEEDED');
  });

  it('shows a count only, to the facilitator as well, and one’s own answer', () => {
    const meeting = asked().does('member-social', 'answer-round', { answer: 'objection', reason: 'Trop tôt' });
    for (const name of ['facilitator', 'coordinator', 'member-health'] as const) {
      expect(round(meeting, name)).toMatchObject({ answered: 1, answers: [], result: null });
      expect(JSON.stringify(projectEvents(meeting.events, viewerOf(meeting.state, actor(name))))).not.toMatch(/objection|Trop tôt/);
    }
    expect(round(meeting, 'member-social')?.answers).toEqual([{ memberId: 'member-social', answer: 'objection', reason: 'Trop tôt' }]);
  });

  it('lets one change one’s mind without the count showing it', () => {
    const meeting = asked().does('member-social', 'answer-round', { answer: 'objection', reason: 'Trop tôt' });
    meeting.does('member-social', 'answer-round', { answer: 'consent' });
    expect(round(meeting, 'facilitator')?.answered).toBe(1);
    const received = projectEvents(meeting.events, viewerOf(meeting.state, actor('facilitator')));
    expect(received.filter(({ type }) => type === 'answer-recorded')).toHaveLength(1);
    meeting.does('facilitator', 'close-round', {});
    expect(round(meeting, 'facilitator')?.result).toMatchObject({ counts: { consent: 1, objection: 0 }, reasons: [], unanswered: 3 });
  });

  it('closes by itself with the last answer: counts and reasons in alphabetical order, without names', () => {
    const meeting = asked().does('member-social', 'answer-round', { answer: 'reservation', reason: 'Prévenir d’abord' });
    meeting.does('deputy', 'answer-round', { answer: 'objection', reason: 'Attendre' });
    meeting.does('member-health', 'answer-round', { answer: 'consent' }).does('member-housing', 'answer-round', { answer: 'consent' });
    expect(meeting.item('first').round).toMatchObject({
      answers: [],
      result: {
        counts: { consent: 2, reservation: 1, objection: 1 },
        reasons: [
          { answer: 'objection', reason: 'Attendre' },
          { answer: 'reservation', reason: 'Prévenir d’abord' },
        ],
        unanswered: 0,
      },
    });
  });

  it('holds the item open until it closes', () => {
    const meeting = asked();
    expect(meeting.try('facilitator', 'close-item', {})).toBe('ROUND_OPEN');
    expect(meeting.try('facilitator', 'validate-response', {})).toBe('ROUND_OPEN');
    expect(meeting.try('member-social', 'close-round', {})).toBe('FORBIDDEN');
  });
});

describe('the collective response', () => {
  it('is validated after a round, on at least one proposition', () => {
    expect(started().try('facilitator', 'validate-response', {})).toBe('NO_PROPOSITION');
    expect(proposed().try('facilitator', 'validate-response', {})).toBe('ROUND_NEEDED');
    expect(validated().item('first')).toMatchObject({ status: 'decided', response: { unanswered: 4, compositionIncomplete: false } });
  });

  it('has at most one referent per side, who accepts explicitly, and never the coordinator', () => {
    const meeting = validated();
    expect(meeting.try('facilitator', 'propose-referent', { memberId: 'coordinator', side: 'social' })).toBe('COORDINATOR_NOT_REFERENT');
    expect(meeting.try('coordinator', 'accept-referent', { side: 'social' })).toBe('COORDINATOR_NOT_REFERENT');
    meeting.does('facilitator', 'propose-referent', { memberId: 'member-social', side: 'social' });
    expect(meeting.item('first').referents[0]?.acceptedAt).toBeNull();
    expect(meeting.try('member-health', 'accept-referent', { side: 'social' })).toBe('REFERENT_ALREADY');
    meeting.does('member-social', 'accept-referent', { side: 'social' }).does('member-health', 'accept-referent', { side: 'health' });
    expect(meeting.item('first').referents.every(({ acceptedAt }) => acceptedAt !== null)).toBe(true);
  });

  it('says who tells the person what', () => {
    const meeting = validated();
    expect(meeting.try('member-social', 'record-return', { what: 'Dire ce qui est proposé' })).toBe('RETURN_NEEDS_AUTHOR');
    meeting.does('member-social', 'record-return', { what: 'Dire ce qui est proposé', byMemberId: 'member-social' });
    meeting.does('facilitator', 'close-item', {});
    expect(meeting.item('first').status).toBe('done');
  });
});
