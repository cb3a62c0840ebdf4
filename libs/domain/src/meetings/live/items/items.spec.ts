import { SERVER_ACTOR, viewerOf } from '../actor';
import { projectEvents } from '../project-event';
import { projectState } from '../project-state';
import { stagePlan } from '../stages';
import { actor, PEOPLE, Rehearsal } from '../testing/rehearsal';
import { elapsedMs, pauseTimer, resumeTimer, startedTimer } from '../timer';

const started = (itemId = 'first') => new Rehearsal().opened().does('facilitator', 'start-item', { itemId });

describe('the meeting', () => {
  it.each([
    ['opens when convened, by its facilitator', 'convoked', 'facilitator', 'ok'],
    ['is not opened by its coordinator', 'convoked', 'coordinator', 'FORBIDDEN'],
    ['is not opened by a member', 'convoked', 'member-social', 'FORBIDDEN'],
    ['is not opened while a draft', 'draft', 'facilitator', 'MEETING_STATE'],
    ['is not opened once cancelled', 'cancelled', 'facilitator', 'MEETING_STATE'],
  ] as const)('%s', (_, status, who, expected) => {
    expect(new Rehearsal({ status }).try(who, 'open-meeting', {})).toBe(expected);
  });

  it('does nothing but attendance, recusals and alerts while paused', () => {
    const meeting = started().does('facilitator', 'pause-meeting', {});
    expect(meeting.try('facilitator', 'start-stage', { stage: 'expose' })).toBe('MEETING_STATE');
    expect(meeting.try('member-social', 'request-floor', {})).toBe('MEETING_STATE');
    expect(meeting.try('member-social', 'raise-ethics-alert', {})).toBe('ok');
    expect(meeting.try('member-social', 'declare-recusal', {})).toBe('ok');
    expect(meeting.try('facilitator', 'resume-meeting', {})).toBe('ok');
  });

  it('does not close over an open item, nor over a decided item without the return to its submitter', () => {
    const meeting = started();
    expect(meeting.try('facilitator', 'close-meeting', {})).toBe('ITEM_STILL_OPEN');
    meeting.does('member-social', 'add-proposition', { code: 'R05', text: 'Visite conjointe' }).does('facilitator', 'open-round', {});
    meeting.does('facilitator', 'close-round', {}).does('facilitator', 'validate-response', {}).does('facilitator', 'close-item', {});
    expect(meeting.item('first').status).toBe('decided');
    expect(meeting.try('facilitator', 'close-meeting', {})).toBe('EXTRACT_MISSING');
    meeting.does('member-social', 'record-return', { itemId: 'first', what: 'Dire ce qui est proposé', byMemberId: 'member-social' });
    expect(meeting.item('first').status).toBe('done');
    expect(meeting.try('facilitator', 'close-meeting', {})).toBe('ok');
  });

  it('refuses every command it does not know, and every field a command does not have', () => {
    const meeting = new Rehearsal().opened();
    expect(meeting.try('facilitator', 'vote' as 'open-round', {})).toBe('INVALID_INPUT');
    expect(meeting.try('facilitator', 'start-item', { itemId: 'first', force: true } as { itemId: string })).toBe('INVALID_INPUT');
  });
});

describe('an item', () => {
  it('starts alone, once, and only by whoever leads', () => {
    const meeting = started();
    expect(meeting.try('facilitator', 'start-item', { itemId: 'second' })).toBe('ITEM_STILL_OPEN');
    expect(meeting.try('member-social', 'close-item', {})).toBe('FORBIDDEN');
    meeting.does('facilitator', 'close-item', {});
    expect(meeting.try('facilitator', 'start-item', { itemId: 'first' })).toBe('ITEM_NOT_PLANNED');
  });

  it('opens without the required sectors only with a reason, which marks the response', () => {
    const meeting = new Rehearsal({ composition: [{ sector: 'social', minimum: 1 }] }).opened();
    meeting.does('member-social', 'declare-recusal', { itemId: 'first' });
    expect(meeting.try('facilitator', 'start-item', { itemId: 'first' })).toBe('COMPOSITION_INCOMPLETE');
    meeting.does('facilitator', 'start-item', { itemId: 'first', openAnywayReason: 'Audience dans dix jours' });
    meeting.does('member-health', 'add-proposition', { code: 'R05', text: 'Visite conjointe' }).does('facilitator', 'open-round', {});
    meeting.does('facilitator', 'close-round', {}).does('facilitator', 'validate-response', {});
    expect(meeting.item('first').response).toMatchObject({ compositionIncomplete: true });
  });

  it('asks composition of situations only', () => {
    const meeting = new Rehearsal({ composition: [{ sector: 'culture', minimum: 1 }] }).opened();
    expect(meeting.try('facilitator', 'start-item', { itemId: 'opening' })).toBe('ok');
  });

  it.each(['defer-item', 'withdraw-item', 'redirect-item'] as const)('may leave the meeting by %s, before or during', (type) => {
    const meeting = started();
    expect(meeting.try('facilitator', type, { itemId: 'second' })).toBe('ok');
    expect(meeting.try('facilitator', type, {})).toBe('ok');
    expect(meeting.state.currentItemId).toBeNull();
  });

  it('is withdrawn by a withdrawn agreement whatever it has become, and loses its content', () => {
    const meeting = started()
      .does('member-social', 'add-proposition', { code: 'R05', text: 'Visite' })
      .does('facilitator', 'close-item', {});
    expect(meeting.try('facilitator', 'defer-item', { itemId: 'first' })).toBe('ITEM_ALREADY_ENDED');
    meeting.does(SERVER_ACTOR, 'withdraw-item', { itemId: 'first', reason: 'agreement-withdrawn' });
    expect(meeting.item('first')).toMatchObject({ status: 'withdrawn', title: '', propositions: [] });
  });

  it('leaves every screen when it is withdrawn, and is not replayed to anybody afterwards', () => {
    const meeting = started().does('member-social', 'add-proposition', { code: 'R05', text: 'Passage secret' });
    meeting.does('facilitator', 'withdraw-item', { reason: 'agreement-withdrawn' });
    for (const name of PEOPLE) {
      const viewer = viewerOf(meeting.state, actor(name));
      const sent = JSON.stringify([projectState(meeting.state, viewer), projectEvents(meeting.events, viewer)]);
      expect(sent).not.toMatch(/Passage secret|"first"/);
    }
  });

  it('opens commitments and returns only when it is a follow-up, until a new passage is declared', () => {
    const meeting = started('follow');
    const propose = () => meeting.try('member-social', 'add-proposition', { code: 'R05', text: 'Visite' });
    expect(propose()).toBe('FOLLOW_UP_ONLY');
    expect(meeting.try('facilitator', 'start-stage', { stage: 'expose' })).toBe('NO_STAGE');
    meeting.does('facilitator', 'declare-new-passage', { reason: 'Nouvelle procédure' });
    expect(propose()).toBe('ok');
    expect(meeting.try('facilitator', 'start-stage', { stage: 'expose' })).toBe('ok');
  });

  it('joins late through planning only, with a reason', () => {
    const late = { ...new Rehearsal().item('second'), id: 'late' };
    const { id, kind, title, plannedMinutes, situationCode, documents } = late;
    const item = { id, kind, title, plannedMinutes, situationId: 's', situationCode, documents: [...documents], lateReason: null };
    const meeting = new Rehearsal().opened();
    expect(meeting.try('coordinator', 'add-item', { item })).toBe('FORBIDDEN');
    expect(meeting.try(SERVER_ACTOR, 'add-item', { item })).toBe('LATE_ITEM_NEEDS_REASON');
    expect(meeting.try(SERVER_ACTOR, 'add-item', { item: { ...item, lateReason: 'Audience avancée' } })).toBe('ok');
    expect(meeting.item('late').stages).toHaveLength(7);
  });
});

describe('the order of the agenda', () => {
  it('is changed by naming every item one sees; hidden ones keep their place', () => {
    const meeting = new Rehearsal().opened().does('coordinator', 'declare-recusal', { itemId: 'first' });
    expect(meeting.try('coordinator', 'reorder-agenda', { itemIds: ['second', 'opening'] })).toBe('STALE_VERSION');
    meeting.does('coordinator', 'reorder-agenda', { itemIds: ['second', 'follow', 'opening'] }, 0);
    expect(meeting.state.agenda.map(({ id }) => id)).toEqual(['second', 'first', 'follow', 'opening']);
    expect(meeting.try('facilitator', 'reorder-agenda', { itemIds: ['opening', 'first', 'follow', 'second'] }, 0)).toBe('STALE_VERSION');
    expect(meeting.try('member-social', 'reorder-agenda', { itemIds: ['opening', 'first', 'follow', 'second'] })).toBe('FORBIDDEN');
  });
});

describe('stages and clocks', () => {
  it('share out 50 minutes by default, and any other length without losing a minute', () => {
    expect(stagePlan(50).map(({ plannedMinutes }) => plannedMinutes)).toEqual([8, 4, 7, 14, 7, 7, 3]);
    for (let total = 7; total <= 120; total += 1) {
      const minutes = stagePlan(total).map(({ plannedMinutes }) => plannedMinutes);
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1);
    }
  });

  it('restart at each stage and run on from one dimension to the next', () => {
    const meeting = started().does('facilitator', 'start-stage', { stage: 'expose' }).wait(59);
    const spent = () => elapsedMs(meeting.item('first').stageTimer, meeting.now) / 1000;
    expect(spent()).toBe(59);
    meeting.does('facilitator', 'start-stage', { stage: 'crossed-views', dimension: 'place' }).wait(9);
    meeting.does('facilitator', 'start-stage', { stage: 'crossed-views', dimension: 'resources' });
    expect(spent()).toBe(10);
    expect(meeting.item('first').dimension).toBe('resources');
    expect(meeting.try('facilitator', 'start-stage', { stage: 'leads', dimension: 'place' })).toBe('INVALID_INPUT');
  });

  it('are extended stage by stage', () => {
    const meeting = started();
    expect(meeting.try('facilitator', 'extend-stage', { minutes: 5 })).toBe('NO_STAGE');
    meeting.does('facilitator', 'start-stage', { stage: 'leads' }).does('facilitator', 'extend-stage', { minutes: 5 });
    expect(meeting.item('first').stages.find(({ stage }) => stage === 'leads')?.extendedMinutes).toBe(5);
  });

  it('stop while paused and never go below zero', () => {
    const timer = startedTimer('2026-11-24T08:00:00.000Z');
    expect(elapsedMs(timer, '2026-11-24T07:59:00.000Z')).toBe(0);
    const paused = pauseTimer(timer, '2026-11-24T08:01:00.000Z');
    expect(elapsedMs(paused, '2026-11-24T09:00:00.000Z')).toBe(60_000);
    expect(elapsedMs(resumeTimer(paused, '2026-11-24T09:00:00.000Z'), '2026-11-24T09:00:05.000Z')).toBe(65_000);
  });

  it('stay stopped until both the pause and the curtain are over, in either order', () => {
    const running = (meeting: Rehearsal) => meeting.item('first').timer.startedAt !== null;
    const stopped = () => started().does('facilitator', 'draw-curtain', {}).does('facilitator', 'pause-meeting', {});
    const resumedFirst = stopped().does('facilitator', 'resume-meeting', {});
    expect(running(resumedFirst)).toBe(false);
    expect(running(resumedFirst.does('facilitator', 'open-curtain', {}))).toBe(true);
    const openedFirst = stopped().does('facilitator', 'open-curtain', {});
    expect(running(openedFirst)).toBe(false);
    expect(running(openedFirst.does('facilitator', 'resume-meeting', {}))).toBe(true);
  });

  it('are led by the deputy designated for the item, not by the recused facilitator', () => {
    const meeting = new Rehearsal().opened().does('facilitator', 'declare-recusal', { itemId: 'first' });
    expect(meeting.try('facilitator', 'start-item', { itemId: 'first' })).toBe('NOT_FOUND');
    expect(meeting.try('deputy', 'start-item', { itemId: 'first' })).toBe('FORBIDDEN');
    meeting.does('coordinator', 'designate-deputy', { itemId: 'first', memberId: 'deputy', replaces: 'facilitator' });
    meeting.does('deputy', 'start-item', { itemId: 'first' }).does('deputy', 'start-stage', { stage: 'expose' });
    for (const type of ['pause-meeting', 'draw-curtain', 'close-item'] as const)
      expect(meeting.try('facilitator', type, {})).toBe('NOT_FOUND');
    meeting.does('deputy', 'close-item', {});
    expect(meeting.try('deputy', 'start-item', { itemId: 'second' })).toBe('FORBIDDEN');
    expect(meeting.try(actor('facilitator'), 'start-item', { itemId: 'second' })).toBe('ok');
  });
});
