import { agendaTitle, answerAdvice, isOnAgenda, keepForMeeting, putInMeeting, type AdviceRequest } from './advice.rules';
import { decideParty, inviteToSituation, openChecklistItems, recordRereading } from './preparation.rules';
import { anInformation, aPersona, aSituation, aSubmission, TICKED } from './situation.fixtures';

const NOW = '2026-11-21T10:00:00.000Z';
const coordinator = aPersona({ accountId: 'coordinator', roles: ['coordinator'] });
const facilitator = aPersona({ accountId: 'facilitator', roles: ['facilitator'] });
const partner = { structureType: 'S09' as const, elected: false };
const input = { accountId: 'guest', structureId: 'landlord', reason: '' };
const REASON = 'Le bailleur suspend la procédure si un suivi est repris.';

describe('an invitation to one situation', () => {
  it.each([
    ['a partner, by the coordinator', aSituation(), input, partner, coordinator, true],
    [
      'a partner the person does not want',
      aSituation({
        submission: aSubmission({ information: anInformation({ opposition: 'partial', excludedStructureIds: ['landlord'] }) }),
      }),
      input,
      partner,
      facilitator,
      'PARTNER_EXCLUDED_BY_PERSON',
    ],
    [
      'the police, by the coordinator',
      aSituation(),
      input,
      { structureType: 'S13', elected: false },
      coordinator,
      'INVITATION_NEEDS_FACILITATOR',
    ],
    [
      'a private landlord, by the coordinator',
      aSituation(),
      { ...input, reason: REASON },
      { structureType: 'S10', elected: false },
      coordinator,
      'INVITATION_NEEDS_FACILITATOR',
    ],
    ['an élu without a reason', aSituation(), input, { structureType: 'S07', elected: true }, facilitator, 'INVITATION_NEEDS_REASON'],
    [
      'an élu with the facilitator’s reason',
      aSituation(),
      { ...input, reason: REASON },
      { structureType: 'S29', elected: true },
      facilitator,
      true,
    ],
    [
      'a party nobody decided about',
      aSituation({ parties: [{ structureId: 'landlord', link: 'landlord', sits: null }] }),
      input,
      partner,
      facilitator,
      'PARTY_UNDECIDED',
    ],
    [
      'a party that does not sit',
      aSituation({ parties: [{ structureId: 'landlord', link: 'landlord', sits: false }] }),
      input,
      partner,
      facilitator,
      'PARTY_DOES_NOT_SIT',
    ],
    [
      'a party that sits',
      aSituation({ parties: [{ structureId: 'landlord', link: 'landlord', sits: true }] }),
      input,
      partner,
      facilitator,
      true,
    ],
  ] as const)('%s', (_rule, situation, body, invited, inviter, expected) => {
    const outcome = inviteToSituation(situation, body, invited, inviter, NOW);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it('is sent once, and again after it was cancelled', () => {
    const first = inviteToSituation(aSituation(), input, partner, coordinator, NOW);
    if (!first.ok) throw new Error(first.code);
    const again = (cancelledAt: string | null) =>
      inviteToSituation(aSituation({ invitations: [{ id: 'i', ...first.value, cancelledAt }] }), input, partner, coordinator, NOW);
    expect(again(null)).toMatchObject({ ok: false, code: 'ALREADY_DONE' });
    expect(again(NOW).ok).toBe(true);
  });
});

describe('preparation', () => {
  it('lists what is still to be checked', () => {
    expect(openChecklistItems(TICKED)).toEqual([]);
    expect(openChecklistItems({})).toHaveLength(10);
    expect(openChecklistItems({ ...TICKED, 'bilateral-contact-tried': 'not-applicable' })).toEqual([]);
  });

  it('is re-read by somebody else, as the text is now', () => {
    const reread = { digest: 'digest-1', outcome: 'clean' as const, note: '' };
    expect(recordRereading(aSituation(), 'digest-1', reread, 'coordinator', NOW).ok).toBe(true);
    expect(recordRereading(aSituation(), 'digest-1', reread, 'author', NOW)).toMatchObject({ ok: false, code: 'REREADING_BY_AUTHOR' });
    expect(recordRereading(aSituation(), 'digest-2', reread, 'coordinator', NOW)).toMatchObject({ ok: false, code: 'STALE_VERSION' });
  });

  it('a decision about a party needs that party', () => {
    const parties = [{ structureId: 'landlord', link: 'landlord' as const, sits: null }];
    expect(decideParty(parties, 'landlord', false)).toMatchObject({ ok: true, value: [{ sits: false }] });
    expect(decideParty(parties, 'ccas', false)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });
});

describe('anonymous advice', () => {
  const request: AdviceRequest = {
    id: 'advice',
    councilId: 'here',
    authorId: 'author',
    askedAt: NOW,
    question: 'Jusqu’où insister quand une porte reste close ?',
    context: '',
    expectedHelp: ['analysis'],
    problems: ['P28'],
    discussInMeeting: false,
    answer: null,
    forMeeting: null,
  };

  it('is answered once, and discussed in a meeting only if its author agreed', () => {
    const answer = { text: 'Appelez-nous.', outcome: 'answered' as const };
    expect(answerAdvice(request, answer, 'coordinator', NOW).ok).toBe(true);
    expect(answerAdvice(request, { ...answer, outcome: 'practice-question' }, 'coordinator', NOW)).toMatchObject({
      code: 'ADVICE_NOT_FOR_MEETING',
    });
    const answered = { ...request, answer: { ...answer, answeredBy: 'coordinator', answeredAt: NOW } };
    expect(answerAdvice(answered, answer, 'coordinator', NOW)).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('waits for the next meeting, and is on one agenda at a time', () => {
    const agreed = { ...request, discussInMeeting: true };
    const item = { id: 'item', on: '2026-12-01' };
    expect(keepForMeeting(request, NOW)).toMatchObject({ code: 'ADVICE_NOT_FOR_MEETING' });
    expect(putInMeeting(request, item, NOW)).toMatchObject({ code: 'ADVICE_NOT_FOR_MEETING' });
    const answer = { text: 'Nous en parlerons.', outcome: 'practice-question' as const };
    expect(answerAdvice(agreed, answer, 'coordinator', NOW)).toMatchObject({ value: { forMeeting: { since: NOW, on: null } } });
    const waiting = keepForMeeting(agreed, NOW);
    if (!waiting.ok) throw new Error(waiting.code);
    expect(isOnAgenda(waiting.value)).toBe(false);
    expect(keepForMeeting(waiting.value, NOW)).toMatchObject({ code: 'ALREADY_DONE' });
    const placed = putInMeeting(waiting.value, item, '2026-11-30T10:00:00.000Z');
    expect(placed).toMatchObject({ value: { forMeeting: { since: NOW, itemId: 'item', on: '2026-12-01' } } });
    if (placed.ok) expect(putInMeeting(placed.value, item, NOW)).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('is named on an agenda by its beginning, cut between two words', () => {
    expect(agendaTitle(request.question)).toBe(request.question);
    const title = agendaTitle('Comment tenir dans la durée quand chaque relais se défait '.repeat(4));
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/ (?:chaque|quand|relais|se|défait|dans|la|durée|tenir|Comment)…$/);
  });
});
