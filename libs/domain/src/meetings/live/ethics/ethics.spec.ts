import { SERVER_ACTOR, viewerOf } from '../actor';
import { projectEvents } from '../project-event';
import { forgetContent, projectState } from '../project-state';
import { actor, PEOPLE, Rehearsal, type PersonName } from '../testing/rehearsal';

const started = () => new Rehearsal().opened().does('facilitator', 'start-item', { itemId: 'first' });
const seenBy = (meeting: Rehearsal, name: PersonName) => projectState(meeting.state, viewerOf(meeting.state, actor(name)));

describe('the curtain', () => {
  it('takes content off every page, the facilitator’s and the projector’s included', () => {
    const meeting = started().does('facilitator', 'draw-curtain', { category: 'identity-spoken' });
    for (const name of PEOPLE) expect(seenBy(meeting, name).agenda).toEqual([]);
    expect(projectState(meeting.state, viewerOf(meeting.state, { ...SERVER_ACTOR, kind: 'projector' })).agenda).toEqual([]);
  });

  it('leaves in a browser what the server would send it', () => {
    const meeting = started();
    const before = seenBy(meeting, 'member-social');
    meeting.does('facilitator', 'draw-curtain', {});
    const { agenda, currentItemId, away, floor } = seenBy(meeting, 'member-social');
    expect(forgetContent(before)).toMatchObject({ agenda, currentItemId, away, floor });
  });

  it('gives its reason category to whoever leads the item only', () => {
    const meeting = started().does('facilitator', 'draw-curtain', { category: 'identity-spoken' });
    expect(seenBy(meeting, 'facilitator').curtain?.category).toBe('identity-spoken');
    expect(seenBy(meeting, 'member-social').curtain?.category).toBeNull();
  });

  it('stops content commands until it opens, not alerts, recusals or withdrawals', () => {
    const meeting = started().does('facilitator', 'draw-curtain', {});
    expect(meeting.try('member-social', 'request-floor', {})).toBe('CURTAIN_DRAWN');
    expect(meeting.try('member-social', 'add-proposition', { code: 'R05', text: 'x' })).toBe('CURTAIN_DRAWN');
    expect(meeting.try('member-social', 'raise-ethics-alert', {})).toBe('ok');
    expect(meeting.try('member-social', 'declare-recusal', {})).toBe('ok');
    expect(meeting.try(SERVER_ACTOR, 'withdraw-item', {})).toBe('ok');
    expect(meeting.try('facilitator', 'open-curtain', {})).toBe('ok');
  });

  it('is drawn and opened by whoever leads, once', () => {
    const meeting = started();
    expect(meeting.try('coordinator', 'draw-curtain', {})).toBe('FORBIDDEN');
    meeting.does('facilitator', 'draw-curtain', {});
    expect(meeting.try('facilitator', 'draw-curtain', {})).toBe('ALREADY_DONE');
  });
});

describe('an ethics alert', () => {
  it('reaches the facilitator and nobody else but its author', () => {
    const meeting = started().does('member-social', 'raise-ethics-alert', { note: 'On parle d’un tiers' });
    for (const name of PEOPLE) {
      const knows = name === 'facilitator' || name === 'member-social';
      expect([name, seenBy(meeting, name).alerts.length]).toEqual([name, knows ? 1 : 0]);
      const events = projectEvents(meeting.events, viewerOf(meeting.state, actor(name)));
      expect(JSON.stringify(events).includes('On parle')).toBe(knows);
    }
  });

  it('is lost to a recused facilitator and taken over by the deputy', () => {
    const meeting = started().does('member-social', 'raise-ethics-alert', {}).does('facilitator', 'declare-recusal', {});
    meeting.does('coordinator', 'designate-deputy', { itemId: 'first', memberId: 'deputy', replaces: 'facilitator' });
    expect(seenBy(meeting, 'facilitator').alerts).toEqual([]);
    const alertId = seenBy(meeting, 'deputy').alerts[0]?.alertId ?? '';
    expect(meeting.try('facilitator', 'acknowledge-ethics-alert', { alertId })).toBe('NOT_FOUND');
    expect(meeting.try('deputy', 'acknowledge-ethics-alert', { alertId })).toBe('ok');
    expect(meeting.try('deputy', 'acknowledge-ethics-alert', { alertId })).toBe('ALREADY_DONE');
  });
});
