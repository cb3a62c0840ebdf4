import type { FloorEntry, MeetingState } from '@croisee/domain/meetings/live/state';

/** A sentence for the live region: a key under `live.say` and what it cites. */
export interface Announcement {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a person who does not look at the screen must hear of the change from one state to the next. */
export function announcementsBetween(before: MeetingState, after: MeetingState, memberId: string | null): Announcement[] {
  return [
    ...aboutMeeting(before, after),
    ...aboutItem(before, after),
    ...aboutFloor(before, after, memberId),
    ...aboutRound(before, after),
  ];
}

function aboutMeeting(before: MeetingState, after: MeetingState): Announcement[] {
  const said: Announcement[] = [];
  if (before.status !== after.status) {
    if (after.status === 'open') said.push({ key: before.status === 'paused' ? 'resumed' : 'opened' });
    if (after.status === 'paused') said.push({ key: 'paused' });
    if (after.status === 'closed') said.push({ key: 'closed' });
  }
  if (before.curtain === null && after.curtain !== null) said.push({ key: 'curtainDrawn' });
  if (before.curtain !== null && after.curtain === null) said.push({ key: 'curtainOpened' });
  if (!before.away && after.away && after.curtain === null) said.push({ key: 'away' });
  if (before.away && !after.away) said.push({ key: 'calledBack' });
  const unread = ({ alerts }: MeetingState) => alerts.filter(({ acknowledgedAt }) => acknowledgedAt === null).length;
  if (unread(after) > unread(before)) said.push({ key: 'alert' });
  return said;
}

function aboutItem(before: MeetingState, after: MeetingState): Announcement[] {
  const index = after.agenda.findIndex(({ id }) => id === after.currentItemId);
  const item = after.agenda[index];
  if (item === undefined) return before.currentItemId !== null && !after.away ? [{ key: 'itemEnded' }] : [];
  if (before.currentItemId !== after.currentItemId)
    return [{ key: 'itemStarted', params: { number: index + 1, title: item.situationCode ?? item.title } }];
  const earlier = before.agenda.find(({ id }) => id === item.id);
  const said: Announcement[] = [];
  if (item.stage !== null && earlier?.stage !== item.stage) said.push({ key: `stage.${item.stage}` });
  if (item.response !== null && earlier?.response === null) said.push({ key: 'responseValidated' });
  return said;
}

function aboutFloor(before: MeetingState, after: MeetingState, memberId: string | null): Announcement[] {
  if (memberId === null) return [];
  const mine = ({ memberId: speaker }: FloorEntry) => speaker === memberId;
  const spoke = before.floor.speaking !== null && mine(before.floor.speaking);
  const speaks = after.floor.speaking !== null && mine(after.floor.speaking);
  if (speaks && !spoke) return [{ key: 'youSpeak' }];
  const position = after.floor.waiting.findIndex(mine);
  const previous = before.floor.waiting.findIndex(mine);
  const ahead = aheadOf(after, position);
  if (position < 0 || (position === previous && ahead === aheadOf(before, previous))) return [];
  const name = nameOf(after, ahead);
  return [name === undefined ? { key: 'yourPlace', params: { place: position + 1 } } : { key: 'yourTurnAfter', params: { name } }];
}

/** Whoever speaks just before the entry at `position`: the previous one in the queue, else the speaker. */
function aheadOf({ floor }: MeetingState, position: number): string | null {
  if (position < 0) return null;
  return (position === 0 ? floor.speaking : floor.waiting[position - 1])?.memberId ?? null;
}

function nameOf({ participants }: MeetingState, memberId: string | null): string | undefined {
  return participants.find((person) => person.memberId === memberId)?.displayName;
}

function aboutRound(before: MeetingState, after: MeetingState): Announcement[] {
  const roundOf = ({ agenda, currentItemId }: MeetingState) => agenda.find(({ id }) => id === currentItemId)?.round ?? null;
  const earlier = roundOf(before);
  const round = roundOf(after);
  if (round === null) return [];
  if (earlier?.roundId !== round.roundId) return [{ key: 'roundOpened' }];
  return earlier.closedAt === null && round.closedAt !== null ? [{ key: 'roundClosed' }] : [];
}
