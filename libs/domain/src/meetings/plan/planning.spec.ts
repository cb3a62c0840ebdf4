import { agendaLoad, canAddItem, canReorder, moveItem, plannedStarts, splitByCap, type AgendaLine } from './agenda.rules';
import { followUpsToPropose, itemsToCarryOver } from './carry-over.rules';
import { missingSectors } from './composition.rules';
import { answerConvocation, countAnswers, type Convened } from './convocation.rules';
import { defaultAgenda, minutesForSituations } from './default-agenda';
import { mayCarry, MEETING_STATUSES, type ItemKind, type MeetingKind, type MeetingStatus } from './meeting-kinds';
import { canAdmit, canCancel, canConvoke, canEdit, canPostpone } from './meeting-status.rules';
import { createMeetingSchema, updateMeetingSchema } from './meeting.schema';
import { priorityAids, type WaitingSituation } from './priority-aids';

const meeting = (status: MeetingStatus) => ({ kind: 'commission' as const, status, date: '2026-11-24', facilitatorId: 'f' });
const line = (id: string, kind: ItemKind = 'situation', plannedMinutes = 50): AgendaLine => ({
  id,
  kind,
  plannedMinutes,
  situationId: kind === 'situation' ? `s-${id}` : null,
});
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);

describe('states of a planned meeting', () => {
  it('somebody who was on no list is admitted from the freezing of the list to the closing', () => {
    expect(MEETING_STATUSES.filter((status) => canAdmit(meeting(status)).ok)).toEqual(['convoked', 'open', 'paused']);
  });

  it.each(MEETING_STATUSES.map((status) => [status, status === 'draft' || status === 'convoked'] as const))(
    'a meeting that is %s may be edited, cancelled and postponed: %s',
    (status, allowed) => {
      const expected = allowed ? 'ok' : 'MEETING_TRANSITION';
      expect([canEdit(meeting(status)), canCancel(meeting(status)), canPostpone(meeting(status), '2027-01-12')].map(code)).toEqual([
        expected,
        expected,
        expected,
      ]);
    },
  );

  it.each<[string, Parameters<typeof canConvoke>, string]>([
    ['with agenda, list and facilitator', [meeting('draft'), [line('a')], [{ memberId: 'f' }]], 'ok'],
    ['twice', [meeting('convoked'), [line('a')], [{ memberId: 'f' }]], 'MEETING_TRANSITION'],
    ['without agenda', [meeting('draft'), [], [{ memberId: 'f' }]], 'AGENDA_EMPTY'],
    ['without anybody', [meeting('draft'), [line('a')], []], 'NOBODY_CONVENED'],
    ['for a situation without its facilitator on the list', [meeting('draft'), [line('a')], [{ memberId: 'm' }]], 'FACILITATOR_MISSING'],
    ['without situations nor facilitator', [meeting('draft'), [line('a', 'free')], [{ memberId: 'm' }]], 'ok'],
  ])('convening %s', (_, args, expected) => {
    expect(code(canConvoke(...args))).toBe(expected);
  });

  it('postpones to a later date only', () => {
    expect(code(canPostpone(meeting('convoked'), '2026-11-24'))).toBe('INVALID_INPUT');
  });
});

describe('the agenda', () => {
  it('adds planned minutes up and says by how much they exceed the slot', () => {
    expect(agendaLoad([line('a'), line('b'), line('c', 'free', 200)], 240)).toEqual({
      plannedMinutes: 300,
      slotMinutes: 240,
      overrunMinutes: 60,
      situations: 2,
    });
  });

  it('fills a four-hour meeting exactly with three situations of 50 minutes and the default items', () => {
    const { before, after } = defaultAgenda('commission', 240);
    const frame = [...before, ...after].reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0);
    expect(frame + minutesForSituations(240)).toBe(240);
    expect(minutesForSituations(240)).toBe(3 * 50);
    expect(before.slice(-2).map(({ kind }) => kind)).toEqual(['record-approval', 'open-commitments']);
  });

  const adding = (over: {
    status?: MeetingStatus;
    kind?: MeetingKind;
    item?: Partial<{ kind: ItemKind; situationId: string | null; lateReason: string | null }>;
    agenda?: AgendaLine[];
  }) =>
    code(
      canAddItem({
        meeting: { kind: over.kind ?? 'commission', status: over.status ?? 'draft', situationCap: 3 },
        agenda: over.agenda ?? [],
        item: { kind: 'situation', situationId: 's-x', lateReason: null, ...over.item },
      }),
    );

  it.each<[string, Parameters<typeof adding>[0], string]>([
    ['a situation to a draft commission', {}, 'ok'],
    ['a situation to a plenary', { kind: 'plenary' }, 'ITEM_KIND_NOT_ALLOWED'],
    ['the same situation twice', { agenda: [line('x')] }, 'SITUATION_ALREADY_ON_AGENDA'],
    ['a fourth situation when the cap is three', { agenda: [line('a'), line('b'), line('c')] }, 'AGENDA_CAP_REACHED'],
    ['a follow-up above the cap', { agenda: [line('a'), line('b'), line('c')], item: { kind: 'follow-up' } }, 'ok'],
    ['an item without reason once convened', { status: 'convoked' }, 'LATE_ITEM_NEEDS_REASON'],
    ['an item with its reason once convened', { status: 'convoked', item: { lateReason: 'Audience avancée' } }, 'ok'],
    ['an item about a situation without naming it', { item: { situationId: null } }, 'INVALID_INPUT'],
    ['an item to a closed meeting', { status: 'closed' }, 'MEETING_TRANSITION'],
  ])('adding %s', (_, over, expected) => {
    expect(adding(over)).toBe(expected);
  });

  it('carries individual situations in commissions only', () => {
    const kinds: MeetingKind[] = ['technical-committee', 'steering-committee', 'plenary', 'working-group', 'workshop', 'practice-exchange'];
    for (const kind of kinds) expect(mayCarry(kind, 'situation') || mayCarry(kind, 'follow-up')).toBe(false);
    expect(mayCarry('practice-exchange', 'practice-question')).toBe(true);
  });

  it('moves an item by buttons without losing any, and stays within the agenda', () => {
    expect(moveItem(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(moveItem(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });

  it('refuses an order that forgets, repeats or invents an item', () => {
    const agenda = [line('a'), line('b')];
    expect([['b', 'a'], ['a'], ['a', 'a'], ['a', 'z']].map((ids) => code(canReorder(agenda, ids)))).toEqual([
      'ok',
      'STALE_VERSION',
      'STALE_VERSION',
      'STALE_VERSION',
    ]);
  });

  it('keeps the chosen order under the cap and lets the rest wait', () => {
    expect(splitByCap(['a', 'b', 'c', 'd'], 3)).toEqual({ agenda: ['a', 'b', 'c'], waiting: ['d'] });
    expect(plannedStarts([line('a'), line('b', 'free', 10), line('c')]).map(({ startMinute }) => startMinute)).toEqual([0, 50, 60]);
  });

  it('changes nothing that a partial update does not name', () => {
    expect(updateMeetingSchema.parse({ version: 2 })).toEqual({ version: 2 });
    expect(createMeetingSchema.parse({ kind: 'commission', title: 'T', date: '2026-11-24', startTime: '09:00' })).toMatchObject({
      zone: 'Europe/Paris',
      durationMinutes: 240,
      situationCap: 3,
    });
  });
});

describe('aids to choose', () => {
  const quiet: WaitingSituation = {
    nextDeadline: null,
    worsening: false,
    admissibleSince: '2026-11-01',
    personAttends: false,
    hasReferent: true,
    earlierPassageWithoutEffect: false,
  };

  it('are silent when nothing presses', () => {
    expect(priorityAids(quiet, '2026-11-24')).toEqual([]);
  });

  it('say which fact presses, and how many days it rests on', () => {
    const pressing = { ...quiet, nextDeadline: '2026-12-04', admissibleSince: '2026-08-01', hasReferent: false };
    expect(priorityAids(pressing, '2026-11-24')).toEqual([
      { aid: 'legal-deadline', days: 10 },
      { aid: 'long-wait', days: 115 },
      { aid: 'nobody-in-charge', days: null },
    ]);
  });
});

describe('convocation', () => {
  const convened: Convened = { memberId: 'm', structureId: 'house', answer: null, deputyId: null };
  const deputies = [
    { memberId: 'd', structureIds: ['house'] },
    { memberId: 'other', structureIds: ['elsewhere'] },
  ];
  const answer = (answer: 'present' | 'replaced', deputyId: string | null, status: MeetingStatus = 'convoked', list = [convened]) =>
    code(answerConvocation(status, list, 'm', { answer, deputyId }, deputies));

  it.each([
    ['oneself, present', answer('present', null), 'ok'],
    ['a deputy of the same structure', answer('replaced', 'd'), 'ok'],
    ['a deputy of another structure', answer('replaced', 'other'), 'DEPUTY_UNKNOWN'],
    ['a deputy not named', answer('replaced', null), 'DEPUTY_UNKNOWN'],
    ['a deputy already convened', answer('replaced', 'd', 'convoked', [convened, { ...convened, memberId: 'd' }]), 'DEPUTY_UNKNOWN'],
    ['after the meeting has opened', answer('present', null, 'open'), 'MEETING_TRANSITION'],
    ['without being on the list', answer('present', null, 'convoked', []), 'NOT_CONVENED'],
  ])('is answered for %s', (_, given, expected) => {
    expect(given).toBe(expected);
  });

  it('counts who comes, is excused, is silent', () => {
    const list = (['present', 'remote', 'replaced', 'excused', null] as const).map((one) => ({ ...convened, answer: one }));
    expect(countAnswers(list)).toEqual({ coming: 3, excused: 1, silent: 1 });
  });
});

describe('composition and carry-over', () => {
  it('names each sector that misses people after recusals', () => {
    const rule = [
      { sector: 'health', minimum: 1 },
      { sector: 'social', minimum: 2 },
    ];
    expect(missingSectors(rule, ['health', 'social', 'housing'])).toEqual([{ sector: 'social', minimum: 2, present: 1 }]);
    expect(missingSectors([], [])).toEqual([]);
  });

  it('hands over what was deferred or never reached, and nothing that was withdrawn, redirected or done', () => {
    const item = (id: string, status: 'deferred' | 'planned' | 'withdrawn' | 'redirected' | 'done', kind: ItemKind = 'situation') => ({
      ...line(id, kind),
      status,
      title: id,
    });
    const agenda = [
      item('a', 'deferred'),
      item('b', 'planned'),
      item('c', 'withdrawn'),
      item('d', 'redirected'),
      item('e', 'done'),
      item('f', 'planned', 'free'),
    ];
    expect(itemsToCarryOver(agenda).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('proposes one follow-up per situation with open commitments, unless it is on the agenda already', () => {
    expect(followUpsToPropose(['s-1', 's-2', 's-1'], [{ situationId: 's-2' }])).toEqual(['s-1']);
  });
});
