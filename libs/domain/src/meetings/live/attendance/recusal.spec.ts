import { missingReplacement, viewerOf } from '../actor';
import { projectEvents } from '../project-event';
import { forgetItem, projectState } from '../project-state';
import { actor, Rehearsal, type PersonName } from '../testing/rehearsal';

const started = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
const seenBy = (meeting: Rehearsal, name: PersonName) => projectState(meeting.state, viewerOf(meeting.state, actor(name)));

describe('a recusal', () => {
  it('withdraws the item from the person on every path and shows a neutral waiting page', () => {
    const meeting = started().does('member-social', 'add-proposition', { code: 'R05', text: 'Passage secret' });
    meeting.does('member-housing', 'declare-recusal', { reason: 'neighbour', text: 'Même palier' });
    const view = seenBy(meeting, 'member-housing');
    expect(view).toMatchObject({ away: true, currentItemId: null, floor: { waiting: [], speaking: null } });
    const sent = JSON.stringify([view, projectEvents(meeting.events, viewerOf(meeting.state, actor('member-housing')))]);
    expect(sent).not.toMatch(/first|Passage secret|Même palier/);
  });

  it('tells its reason to those who organise, its words to the facilitator only', () => {
    const meeting = started().does('member-housing', 'declare-recusal', { reason: 'neighbour', text: 'Même palier' });
    const recusal = (name: PersonName) => seenBy(meeting, name).agenda.find(({ id }) => id === 'first')?.recusals[0];
    expect(recusal('facilitator')).toMatchObject({ reason: 'neighbour', text: 'Même palier' });
    expect(recusal('coordinator')).toMatchObject({ reason: 'neighbour', text: null });
    expect(recusal('member-social')).toMatchObject({ reason: null, text: null });
  });

  it('takes reasons away from a facilitator who is recused too', () => {
    const meeting = started().does('member-housing', 'declare-recusal', { reason: 'neighbour', text: 'Même palier' });
    meeting.does('facilitator', 'declare-recusal', {});
    expect(JSON.stringify(seenBy(meeting, 'facilitator'))).not.toMatch(/neighbour|Même palier/);
  });

  it('refuses every command on the item to the person', () => {
    const meeting = started().does('member-housing', 'declare-recusal', {});
    expect(meeting.try('member-housing', 'request-floor', {})).toBe('NOT_FOUND');
    expect(meeting.try('member-housing', 'add-proposition', { code: 'R05', text: 'x' })).toBe('NOT_FOUND');
    expect(meeting.try('member-housing', 'answer-round', { answer: 'consent' })).toBe('NOT_FOUND');
  });

  it('ends the turn, leaves the queue, cancels the round and closes the line of the register', () => {
    const meeting = started().does('member-housing', 'request-floor', {}).does('facilitator', 'grant-floor', {});
    meeting.does('member-housing', 'request-floor', {}).does('member-social', 'add-proposition', { code: 'R05', text: 'Visite' });
    meeting.does('facilitator', 'open-round', {}).does('member-housing', 'declare-recusal', {});
    expect(meeting.state.floor).toMatchObject({ waiting: [], speaking: null });
    const { round, register } = meeting.item('first');
    expect(round).toBeNull();
    expect(register.find(({ memberId }) => memberId === 'member-housing')?.until).not.toBeNull();
  });

  it('may be declared before the meeting, lifted by the facilitator, and calls the person back', () => {
    const meeting = new Rehearsal().does('member-housing', 'declare-recusal', { itemId: 'first' });
    meeting.opened().does('facilitator', 'start-item', { itemId: 'first' });
    expect(seenBy(meeting, 'member-housing').away).toBe(true);
    expect(meeting.try('member-social', 'lift-recusal', { memberId: 'member-housing' })).toBe('FORBIDDEN');
    meeting.does('facilitator', 'lift-recusal', { memberId: 'member-housing' });
    expect(seenBy(meeting, 'member-housing')).toMatchObject({ away: false, currentItemId: 'first' });
  });

  it('is forgotten by a browser exactly as the server projects it', () => {
    const meeting = started();
    const before = seenBy(meeting, 'member-housing');
    meeting.does('member-housing', 'declare-recusal', {});
    expect(forgetItem(before, 'first')).toEqual(seenBy(meeting, 'member-housing'));
  });

  it('is the facilitator’s act when it excludes somebody, and never one’s own', () => {
    const meeting = started();
    expect(meeting.try('member-social', 'exclude-member', { memberId: 'member-housing' })).toBe('FORBIDDEN');
    expect(meeting.try('facilitator', 'exclude-member', { memberId: 'facilitator' })).toBe('NOT_FOR_ONESELF');
    meeting.does('facilitator', 'exclude-member', { memberId: 'member-housing' });
    expect(seenBy(meeting, 'member-housing').away).toBe(true);
  });
});

describe('a recused facilitator or coordinator', () => {
  it.each(['facilitator', 'coordinator'] as const)('(%s) is replaced by a designated deputy before the item opens', (who) => {
    const leader = who === 'facilitator' ? 'deputy' : 'facilitator';
    const meeting = new Rehearsal().opened().does(who, 'declare-recusal', { itemId: 'first' });
    expect(missingReplacement(meeting.state, 'first')).toBe(who);
    if (who === 'coordinator') expect(meeting.try('facilitator', 'start-item', { itemId: 'first' })).toBe('DEPUTY_NEEDED');
    meeting.does(who === 'facilitator' ? 'coordinator' : 'facilitator', 'designate-deputy', {
      itemId: 'first',
      memberId: 'deputy',
      replaces: who,
    });
    expect(meeting.try(leader, 'start-item', { itemId: 'first' })).toBe('ok');
  });

  it('pauses the meeting when it happens during the item, until a deputy is designated', () => {
    const meeting = started().does('facilitator', 'declare-recusal', {});
    expect(meeting.state.status).toBe('paused');
    meeting.does('coordinator', 'designate-deputy', { itemId: 'first', memberId: 'deputy', replaces: 'facilitator' });
    expect(meeting.try('deputy', 'resume-meeting', {})).toBe('ok');
  });

  it.each([
    ['a guest', 'guest'],
    ['somebody recused', 'member-housing'],
    ['the person replaced', 'facilitator'],
    ['somebody unknown', 'nobody'],
  ])('is not replaced by %s', (_, memberId) => {
    const meeting = new Rehearsal().opened().does('member-housing', 'declare-recusal', { itemId: 'first' });
    expect(meeting.try('coordinator', 'designate-deputy', { itemId: 'first', memberId, replaces: 'facilitator' })).toBe(
      'DEPUTY_UNSUITABLE',
    );
  });
});

describe('attendance', () => {
  it('is kept by the coordinator or the facilitator, for people on the list', () => {
    const meeting = new Rehearsal();
    expect(meeting.try('coordinator', 'record-attendance', { memberId: 'deputy', state: 'remote' })).toBe('ok');
    expect(meeting.try('member-social', 'record-attendance', { memberId: 'deputy', state: 'absent' })).toBe('FORBIDDEN');
    expect(meeting.try('coordinator', 'record-attendance', { memberId: 'nobody', state: 'present' })).toBe('NOT_SITTING');
    expect(meeting.try('coordinator', 'record-attendance', { memberId: 'member-health', state: 'replaced' })).toBe('DEPUTY_UNKNOWN');
    expect(meeting.try('coordinator', 'record-attendance', { memberId: 'member-health', state: 'replaced', replacedBy: 'deputy' })).toBe(
      'ok',
    );
  });

  it('counts the person concerned and those with her by capacity, without a name, in who heard what', () => {
    const meeting = started().does('coordinator', 'record-attendee', { capacity: 'person-concerned' });
    const line = meeting.item('first').register.at(-1);
    expect(line).toMatchObject({ memberId: null, capacity: 'person-concerned', until: null });
    meeting.does('coordinator', 'end-attendee', { attendeeId: line?.attendeeId ?? '' });
    expect(meeting.item('first').register.at(-1)?.until).not.toBeNull();
  });

  it('takes a person who leaves off the queue', () => {
    const meeting = started().does('member-social', 'request-floor', {});
    meeting.does('coordinator', 'record-attendance', { memberId: 'member-social', state: 'left' });
    expect(meeting.state.floor.waiting).toEqual([]);
  });
});
