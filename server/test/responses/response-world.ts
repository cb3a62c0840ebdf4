import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import type { TestWorld } from '../support/test-server';
import { joined, memberId, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';

/** Time a whole meeting may take on a busy machine. */
export const A_MEETING_MS = 120_000;

/** A day of the meeting, at nine. */
export function clockOfTheMeeting(): SettableClock {
  return new SettableClock(new Date('2026-11-24T08:00:00.000Z'));
}

/**
 * Holds a meeting through its sockets: the landlord leaves the first item, two propositions are validated for it, the nurse accepts to be
 * referent, and the meeting closes.
 */
export async function aClosedMeeting(world: TestWorld): Promise<MeetingWithMinutes> {
  const meeting = await aMeetingWithMinutes(world);
  const asked = ['member', 'nurse', 'deputy'] as const;
  const clients = await joined(world, meeting, ['facilitator', 'coordinator', 'landlord', ...asked]);
  await opened(world, meeting, clients);
  const itemId = meeting.items.first;
  await clients.landlord.does(meeting.id, 'declare-recusal', { itemId, reason: 'neighbour' });
  await clients.facilitator.does(meeting.id, 'start-item', { itemId });
  const typist = new Typist(clients.coordinator.socket, meeting.recordOf('first'), 'synthese');
  await typist.saved();
  typist.type('Trois services se parlent enfin.');
  await typist.saved();
  const { social, health } = world.here.structures;
  const proposed = { code: 'R03', text: 'Une visite ensemble avant l’hiver', structureId: social, dueDate: '2026-12-10' };
  await clients.nurse.does(meeting.id, 'add-proposition', { ...proposed, needsAgreement: true });
  const second = { code: 'R01', text: 'Un appel au médecin traitant', structureId: health, dueDate: '2026-12-01', needsAgreement: false };
  await clients.nurse.does(meeting.id, 'add-proposition', second);
  await clients.facilitator.does(meeting.id, 'propose-referent', { memberId: memberId(world, 'nurse'), side: 'health' });
  await clients.nurse.does(meeting.id, 'accept-referent', { side: 'health' });
  await clients.facilitator.does(meeting.id, 'open-round');
  for (const name of asked) await clients[name].does(meeting.id, 'answer-round', { answer: 'consent' });
  await clients.facilitator.does(meeting.id, 'validate-response');
  await clients.facilitator.does(meeting.id, 'close-item');
  await clients.coordinator.does(meeting.id, 'record-return', {
    itemId,
    what: 'Lui dire ce qui est proposé',
    byMemberId: memberId(world, 'nurse'),
  });
  await clients.facilitator.does(meeting.id, 'close-meeting');
  for (const client of Object.values(clients)) client.close();
  return meeting;
}

/** Takes the record of a closed meeting to its approval, without remarks. */
export async function approve(world: TestWorld, meetingId: string): Promise<void> {
  const coordinator = await world.as('coordinator');
  await done(coordinator.post(`/api/meetings/${meetingId}/record/tidying`));
  await done(coordinator.post(`/api/meetings/${meetingId}/record/remarks-phase`, { until: '2026-12-04T17:00:00.000Z' }));
  await done((await world.as('facilitator')).post(`/api/meetings/${meetingId}/record/approval`));
}

export async function done(request: ReturnType<HttpClient['get']>): Promise<Awaited<ReturnType<HttpClient['get']>>['body']> {
  const { status, body } = await request;
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`);
  return body;
}
