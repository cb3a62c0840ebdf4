import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aForm, anAdmissible } from '../situations/situation-world';
import type { ApiAnswer, HttpClient } from '../support/http-client';
import type { TestCouncil } from '../support/test-council';
import type { TestWorld } from '../support/test-server';

export const COMMISSION = {
  kind: 'commission',
  title: 'Commission de l’hiver',
  date: '2027-01-14',
  startTime: '14:00',
  place: 'Salle des tilleuls',
};

/** An admissible situation, prepared and re-read, with nothing that keeps it off an agenda. */
export async function aReadySituation(world: TestWorld, form: SubmissionDraft = aForm(), parties: readonly object[] = []): Promise<string> {
  const id = await anAdmissible(world, form);
  const coordinator = await world.as('coordinator');
  const page = (await coordinator.get(`/api/situations/${id}`)).body;
  const checklist = Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done']));
  await done(coordinator.put(`/api/situations/${id}/preparation`, { version: page.version, checklist, parties }));
  await done(coordinator.post(`/api/situations/${id}/rereading`, { digest: page.textDigest, outcome: 'clean', note: '' }));
  return id;
}

/** A draft commission led by the facilitator of the test council; `over` changes its fields. */
export async function aCommission(world: TestWorld, over: object = {}): Promise<string> {
  const coordinator = await world.as('coordinator');
  const body = { ...COMMISSION, facilitatorId: world.here.people['facilitator']?.memberId, ...over };
  return (await done(coordinator.post('/api/meetings', body))).id;
}

/** Puts a situation on the agenda and returns the id of its item. */
export async function putOnAgenda(coordinator: HttpClient, meetingId: string, situationId: string, over: object = {}): Promise<string> {
  const body = { kind: 'situation', title: 'Une porte qui ne s’ouvre plus', plannedMinutes: 50, situationId, ...over };
  return (await done(coordinator.post(`/api/meetings/${meetingId}/items`, body))).id;
}

export async function setMembers(world: TestWorld, coordinator: HttpClient, meetingId: string, names: readonly string[]): Promise<void> {
  const { version } = (await coordinator.get(`/api/meetings/${meetingId}`)).body;
  await done(coordinator.put(`/api/meetings/${meetingId}/members`, { memberIds: names.map((name) => memberId(world, name)), version }));
}

export async function convoke(coordinator: HttpClient, meetingId: string): Promise<void> {
  const { version } = (await coordinator.get(`/api/meetings/${meetingId}`)).body;
  await done(coordinator.post(`/api/meetings/${meetingId}/convoke`, { version }));
}

export function memberId(world: TestWorld, name: string, council: TestCouncil = world.here): string {
  const person = council.people[name];
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person.memberId;
}

/** The levels in force on a subject, by name of the person: what policy, lists and rooms read. */
export async function grantsOn(world: TestWorld, subjectId: string): Promise<Record<string, string[]>> {
  return world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => {
    const rows = await tx.manager.query<{ accountId: string; level: string }[]>(
      `SELECT DISTINCT account_id AS "accountId", level FROM access_grant WHERE subject_id = $1 AND (valid_until IS NULL OR valid_until > $2) ORDER BY level`,
      [subjectId, tx.now],
    );
    const named: Record<string, string[]> = {};
    for (const [name, { accountId }] of Object.entries(world.here.people)) {
      const levels = rows.filter((row) => row.accountId === accountId).map((row) => row.level);
      if (levels.length > 0) named[name] = levels;
    }
    return named;
  });
}

/** The body of an answer that had to be a success. */
export async function done(request: Promise<ApiAnswer>): Promise<ApiAnswer['body']> {
  const { status, body } = await request;
  if (status >= 300) throw new Error(`answered ${status} ${JSON.stringify(body)}`);
  return body;
}
