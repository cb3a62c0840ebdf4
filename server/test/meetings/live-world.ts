import { randomUUID } from 'node:crypto';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { MeetingGrants } from '../../src/domains/meetings/planning/meeting-grants';
import { itemKey, sealItemTexts } from '../../src/domains/meetings/planning/item-texts';
import type { Transaction } from '../../src/kernel/database/transaction';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aForm, aSubmitted } from '../situations/situation-world';
import { LiveClient } from '../support/live-client';
import type { TestCouncil } from '../support/test-council';
import type { TestWorld } from '../support/test-server';

/** A convoked commission of a council: an opening, two situations; a guest for the second, the submitter for the first. */
export interface ConvokedMeeting {
  readonly id: string;
  readonly items: Readonly<Record<'opening' | 'first' | 'second', string>>;
  readonly situations: Readonly<Record<'first' | 'second', string>>;
}

const SITTING = ['facilitator', 'coordinator', 'member', 'landlord', 'nurse', 'deputy'] as const;

/** Writes the rows planning writes at convocation, and lets planning itself give the grants. */
export async function aConvokedMeeting(
  world: TestWorld,
  council: TestCouncil = world.here,
  form: SubmissionDraft = aForm(),
): Promise<ConvokedMeeting> {
  const professional = await world.as('professional', council);
  const situations = { first: await aSubmitted(professional, form), second: await aSubmitted(professional) };
  const meeting: ConvokedMeeting = {
    id: randomUUID(),
    items: { opening: randomUUID(), first: randomUUID(), second: randomUUID() },
    situations,
  };
  await world.server.app.get(UnitOfWork).writeAsSystem(council.id, async (tx) => {
    await tx.audit({ action: 'test.meeting-convoked', subjectKind: 'meeting', subjectId: meeting.id });
    await insertMeeting(tx, council, meeting.id);
    await insertItem(tx, meeting.id, {
      id: meeting.items.opening,
      kind: 'free',
      title: 'Accueil et déports',
      situationId: null,
      position: 0,
    });
    await insertItem(tx, meeting.id, {
      id: meeting.items.first,
      kind: 'situation',
      title: 'Première situation',
      situationId: situations.first,
      position: 1,
    });
    await insertItem(tx, meeting.id, {
      id: meeting.items.second,
      kind: 'situation',
      title: 'Seconde situation',
      situationId: situations.second,
      position: 2,
    });
    await tx.manager.query(`UPDATE situation SET status = 'on-agenda', meeting_id = $2 WHERE id = ANY($1)`, [
      Object.values(situations),
      meeting.id,
    ]);
    for (const name of SITTING) await convene(tx, council, meeting.id, name, capacityOf(name), null);
    await convene(tx, council, meeting.id, 'guest', 'guest', meeting.items.second);
    await convene(tx, council, meeting.id, 'professional', 'submitter', meeting.items.first);
    await world.server.app.get(MeetingGrants).align(tx, meeting.id);
  });
  return meeting;
}

/** Sockets of several people, in the room. */
export async function joined<Name extends string>(
  world: TestWorld,
  meeting: ConvokedMeeting,
  names: readonly Name[],
): Promise<Record<Name, LiveClient>> {
  const clients = {} as Record<Name, LiveClient>;
  for (const name of names) {
    clients[name] = await LiveClient.connect(await world.as(name));
    const answer = await clients[name].join(meeting.id);
    if (!answer.ok) throw new Error(`${name} could not join: ${JSON.stringify(answer.error)}`);
  }
  return clients;
}

/** Everybody convened for the whole meeting sits, and it is open. */
export async function opened(
  world: TestWorld,
  meeting: ConvokedMeeting,
  clients: { facilitator: LiveClient; coordinator: LiveClient },
): Promise<void> {
  for (const name of SITTING)
    await clients.coordinator.does(meeting.id, 'record-attendance', { memberId: memberId(world, name), state: 'present' });
  await clients.facilitator.does(meeting.id, 'open-meeting');
}

export function memberId(world: TestWorld, name: string): string {
  const person = world.here.people[name];
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person.memberId;
}

function capacityOf(name: (typeof SITTING)[number]): string {
  return name === 'landlord' || name === 'nurse' ? 'member' : name;
}

async function insertMeeting(tx: Transaction, council: TestCouncil, id: string): Promise<void> {
  await tx.manager.query(
    `INSERT INTO meeting (council_id, id, kind, status, title, local_date, time_zone, start_time, duration_minutes, facilitator_id, coordinator_id, convoked_at, created_at, updated_at)
     VALUES ($1, $2, 'commission', 'convoked', 'Commission de l’automne', '2026-11-24', 'Europe/Paris', '09:00', 240, $3, $4, $5, $5, $5)`,
    [council.id, id, council.people['facilitator']?.memberId, council.people['coordinator']?.memberId, tx.now],
  );
}

interface NewItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly situationId: string | null;
  readonly position: number;
}

export async function insertItem(tx: Transaction, meetingId: string, { id, kind, title, situationId, position }: NewItem): Promise<void> {
  const key = await itemKey(tx, { meetingId, situationId });
  await tx.manager.query(
    `INSERT INTO agenda_item (council_id, id, meeting_id, kind, position, planned_minutes, situation_id, texts, created_at)
     VALUES ($1, $2, $3, $4, $5, 50, $6, $7, $8)`,
    [tx.councilId, id, meetingId, kind, position, situationId, sealItemTexts(key, id, { title, lateReason: null }), tx.now],
  );
}

async function convene(
  tx: Transaction,
  council: TestCouncil,
  meetingId: string,
  name: string,
  capacity: string,
  itemId: string | null,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO convocation (council_id, id, meeting_id, member_id, item_id, capacity, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.councilId, randomUUID(), meetingId, council.people[name]?.memberId, itemId, capacity, tx.now],
  );
}
