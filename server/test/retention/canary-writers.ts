import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import { joined, memberId, opened } from '../meetings/live-world';
import { aMeetingWithMinutes, Typist, type MeetingWithMinutes } from '../meetings/minutes-world';
import { done } from '../responses/response-world';
import { aDraft } from '../situations/situation-world';
import type { HttpClient } from '../support/http-client';
import type { LiveClient } from '../support/live-client';
import type { TestWorld } from '../support/test-server';
import type { Canaries } from './canaries';

/** A situation with everything that instruction adds to its sheet, which its author takes back in the end; its id. */
export async function aSituationInInstruction(world: TestWorld, canaries: Canaries): Promise<string> {
  const submitter = await world.as('professional');
  const coordinator = await world.as('coordinator');
  const facilitator = await world.as('facilitator');
  const { id } = await aDraft(submitter, canaries.form());
  const one = `/api/situations/${id}`;
  await done(submitter.post(`${one}/submit`));
  await done(coordinator.post(`${one}/questions`, { text: canaries.text() }));
  await done(coordinator.post(`${one}/admissibility`, { outcome: 'admissible', message: canaries.text() }));
  await done(facilitator.post(`${one}/dispensation`, { reason: canaries.text(), reviewOn: '2026-12-10' }));
  const [question] = (await done(submitter.get(`${one}/questions`))).items;
  await done(submitter.post(`${one}/questions/${question.id}/answer`, { text: canaries.text() }));
  const page = await done(coordinator.get(one));
  const { housing } = world.here.structures;
  const checklist = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done']));
  const parties = [{ structureId: housing, link: 'landlord' }];
  await done(coordinator.put(`${one}/preparation`, { version: page.version, checklist, parties }));
  await done(facilitator.post(`${one}/parties/decision`, { structureId: housing, sits: false, reason: canaries.text() }));
  await done(coordinator.post(`${one}/rereading`, { digest: page.textDigest, outcome: 'to-correct', note: canaries.text() }));
  const guest = world.here.people['guest'];
  await done(
    coordinator.post(`${one}/invitations`, {
      ...{ accountId: guest?.accountId, structureId: guest?.structureId, reason: canaries.text() },
    }),
  );
  const asked = await done(facilitator.post(`${one}/identity-requests`, { purpose: 'joint-visit', text: canaries.text(), days: 5 }));
  await done(submitter.post(`/api/identity-requests/${asked.id}/decision`, { outcome: 'refused', reason: canaries.text(), days: 5 }));
  await done(submitter.post(`${one}/withdraw`, { askedBy: 'person' }));
  const kept = `/api/retention/situations/${id}`;
  await done(coordinator.post(`${kept}/postponements`, { days: 30, reason: canaries.text() }));
  const ethics = await world.as('ethics');
  await done(ethics.post(`${kept}/hold`, { reason: canaries.text() }));
  await done(ethics.post(`${kept}/hold/lift`));
  return id;
}

/**
 * A situation that went through a meeting held over sockets, and its follow-up. What `passing` gives is typed as well, then redacted by the
 * facilitator or destroyed with the notes at the approval.
 */
export async function aSituationThroughAMeeting(
  world: TestWorld,
  canaries: Canaries,
  passing: { readonly canaries: Canaries; readonly seen: () => Promise<void> },
): Promise<MeetingWithMinutes> {
  const meeting = await aMeetingWithMinutes(world, world.here, canaries.form());
  const asked = ['member', 'nurse', 'deputy'] as const;
  const clients = await joined(world, meeting, ['facilitator', 'coordinator', 'landlord', ...asked]);
  await opened(world, meeting, clients);
  const itemId = meeting.items.first;
  const { facilitator, coordinator, nurse } = clients;
  await clients.landlord.does(meeting.id, 'declare-recusal', { itemId, reason: 'other', text: canaries.text() });
  await facilitator.does(meeting.id, 'start-item', { itemId });
  const member = await world.as('member');
  const note = `/api/meetings/${meeting.id}/items/${itemId}/own-note`;
  await done(member.put(note, { version: (await done(member.get(note))).version, text: passing.canaries.text() }));
  await clients.member.does(meeting.id, 'raise-ethics-alert', { note: canaries.text() });
  const [notes, record] = [meeting.notesOf('first'), meeting.recordOf('first')];
  const passage = passing.canaries.text();
  await typed(world, coordinator, notes, 'place', `${passing.canaries.text()} ${passage}`);
  await typed(world, coordinator, record, 'synthese', `${canaries.text()} ${passage} ${canaries.text()}`);
  await passing.seen();
  await done((await world.as('facilitator')).post(`/api/minutes/${record}/redaction`, { text: passage, documentIds: [notes, record] }));
  const { social, health } = world.here.structures;
  const proposed = { code: 'R03', structureId: social, dueDate: '2026-12-10', needsAgreement: false };
  await nurse.does(meeting.id, 'add-proposition', { ...proposed, text: canaries.text() });
  await nurse.does(meeting.id, 'add-proposition', { ...proposed, code: 'R01', structureId: health, text: canaries.text() });
  await facilitator.does(meeting.id, 'propose-referent', { memberId: memberId(world, 'nurse'), side: 'health' });
  await facilitator.does(meeting.id, 'open-round');
  for (const name of asked) await clients[name].does(meeting.id, 'answer-round', { answer: 'reservation', reason: canaries.text() });
  await facilitator.does(meeting.id, 'validate-response');
  await facilitator.does(meeting.id, 'close-item');
  await coordinator.does(meeting.id, 'record-return', { itemId, what: canaries.text(), byMemberId: memberId(world, 'nurse') });
  await facilitator.does(meeting.id, 'close-meeting');
  for (const client of Object.values(clients)) client.close();
  await theRecord(world, meeting, canaries);
  await theFollowUp(world, meeting, canaries);
  return meeting;
}

/** And kept as a version. */
async function typed(world: TestWorld, { socket }: LiveClient, documentId: string, section: string, words: string): Promise<void> {
  const typist = new Typist(socket, documentId, section);
  await typist.saved();
  typist.type(words);
  await typist.saved();
  await done((await world.as('coordinator')).post(`/api/minutes/${documentId}/versions`));
}

async function theRecord(world: TestWorld, { id, items }: MeetingWithMinutes, canaries: Canaries): Promise<void> {
  const [coordinator, facilitator, member] = [await world.as('coordinator'), await world.as('facilitator'), await world.as('member')];
  const one = `/api/meetings/${id}`;
  await done(coordinator.post(`${one}/record/tidying`));
  await done(coordinator.post(`${one}/record/remarks-phase`, { until: '2026-12-04T17:00:00.000Z' }));
  await done(member.post(`${one}/items/${items.first}/remarks`, { text: canaries.text() }));
  const record = await done(coordinator.get(`${one}/record`));
  const [remark] = record.items.find(({ itemId }: { itemId: string }) => itemId === items.first).remarks;
  await done(coordinator.post(`/api/remarks/${remark.id}/answer`, { outcome: 'not-taken', answer: canaries.text() }));
  await done(facilitator.post(`${one}/record/approval`));
  await done(facilitator.post(`${one}/items/${items.first}/errata`, { text: canaries.text() }));
}

async function theFollowUp(world: TestWorld, { situations }: MeetingWithMinutes, canaries: Canaries): Promise<void> {
  const [coordinator, nurse] = [await world.as('coordinator'), await world.as('nurse')];
  const { commitments, responses } = await done(coordinator.get(`/api/situations/${situations.first}/follow-up`));
  const response = `/api/responses/${responses[0].id}`;
  const of = (client: HttpClient, path: string, body: object) => done(client.post(`${response}${path}`, body));
  const [commitment] = commitments;
  const moved = { status: 'in-progress', reason: null, note: canaries.text(), version: commitment.version };
  await done(coordinator.post(`/api/commitments/${commitment.id}/status`, moved));
  await of(nurse, '/referent-answer', { accepts: true, limits: canaries.text() });
  const told = { on: '2026-11-24', how: canaries.text(), answer: 'accepts', words: canaries.text(), nextAttemptOn: null };
  await of(nurse, '/returns-to-person', told);
  await of(coordinator, '/returns-to-submitter', { text: canaries.text(), useful: 'yes' });
  await of(nurse, '/effects', { judgedBy: 'person', effect: 'improved', words: canaries.text() });
}

/** What was kept and lost since, as the referent says it. */
export async function sixMonthsLater(world: TestWorld, { situations }: MeetingWithMinutes, canaries: Canaries): Promise<void> {
  const nurse = await world.as('nurse');
  const { responses } = await done(nurse.get(`/api/situations/${situations.first}/follow-up`));
  const answer = { housing: 'kept', care: 'lost', rights: 'not-at-stake', note: canaries.text() };
  await done(nurse.post(`/api/responses/${responses[0].id}/outlook`, answer));
}
