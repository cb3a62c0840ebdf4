import { randomInt, randomUUID } from 'node:crypto';
import { newNeutralCode } from '@croisee/domain/situations/neutral-code';
import type { Client } from 'pg';
import { DomainEvents } from '../../server/src/kernel/events/domain-events';
import { UnitOfWork } from '../../server/src/kernel/database/unit-of-work';
import type { ContentKey } from '../../server/src/kernel/crypto/content-key';
import type { TestWorld } from '../../server/test/support/test-server';
import { keysOf, type Row, type Specimen, type SpecimenTable } from './specimen';
import { dayAt, instantAt, spreadCommitment, spreadSituation, type SpreadSituation } from './spread';

const SITUATIONS_PER_MEETING = 4;
const SITUATIONS_AT_ONCE = 40;

export interface CouncilSize {
  readonly situations: number;
  readonly commitments: number;
}

/** Columns sealed with the key of the situation, and the place their seal names. */
const SEALED: Readonly<Partial<Record<SpecimenTable, readonly string[]>>> = {
  situation: ['content', 'instruction'],
  agenda_item: ['texts'],
  commitment: ['content'],
  response_referent: ['limits'],
  response_return: ['content'],
};

/** Fills the measured council up to a size with copies of the specimen, each sealed with a key of its own as the product seals it. */
export async function fillCouncil(
  world: TestWorld,
  client: Client,
  specimen: Specimen,
  size: CouncilSize,
  tell: (done: number) => void,
): Promise<void> {
  const now = new Date();
  const answered = Array.from({ length: size.situations }, (_, index) => spreadSituation(index, size.situations)).filter(isAnswered).length;
  let commitments = size.commitments;
  let left = answered;
  let meeting: Meeting | undefined;
  for (let from = 0; from < size.situations; from += SITUATIONS_AT_ONCE) {
    const indexes = Array.from({ length: Math.min(SITUATIONS_AT_ONCE, size.situations - from) }, (_, offset) => from + offset);
    const ids = indexes.map(() => randomUUID());
    const keys = await keysOf(world, ids);
    const rows: Rows = {};
    for (const [offset, index] of indexes.entries()) {
      const spread = spreadSituation(index, size.situations);
      const copy = new Copy(specimen, ids[offset] as string, keys[offset] as ContentKey, spread, now);
      if (!isAnswered(spread)) {
        copy.brought(rows);
        continue;
      }
      if (meeting === undefined || meeting.seats === 0) meeting = copyMeeting(specimen, spread, now, rows);
      meeting.seats -= 1;
      const share = Math.round(commitments / left);
      copy.answered(rows, meeting.id, share);
      commitments -= share;
      left -= 1;
    }
    for (const [table, copies] of Object.entries(rows)) await insertRows(client, table, copies);
    const closed = ids.filter((_, offset) => spreadSituation(indexes[offset] as number, size.situations).status === 'closed');
    await count(world, closed);
    tell(from + indexes.length);
  }
}

/** What closing a situation leaves to statistics, written by the product itself. */
async function count(world: TestWorld, situationIds: readonly string[]): Promise<void> {
  const { app } = world.server;
  await app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
    await tx.audit({ action: 'bench.closed' });
    for (const situationId of situationIds) await app.get(DomainEvents).emit(tx, 'situation.closed', { situationId });
  });
}

/** Rows by hundreds: one statement stays far from the longest text PostgreSQL reads. */
async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      JSON.stringify(rows.slice(from, from + 500)),
    ]);
}

interface Meeting {
  readonly id: string;
  seats: number;
}

type Rows = Partial<Record<SpecimenTable | 'follow_up_outlook', Row[]>>;

function isAnswered({ status }: SpreadSituation): boolean {
  return status === 'followed-up' || status === 'closed';
}

function push(rows: Rows, table: keyof Rows, row: Row): void {
  (rows[table] ??= []).push(row);
}

function copyMeeting({ rows: found }: Specimen, { daysAgo }: SpreadSituation, now: Date, rows: Rows): Meeting {
  const id = randomUUID();
  const at = instantAt(now, daysAgo - 25);
  for (const row of found.meeting) push(rows, 'meeting', { ...row, id, local_date: at.slice(0, 10), opened_at: at, closed_at: at });
  for (const row of found.convocation) push(rows, 'convocation', { ...row, id: randomUUID(), meeting_id: id });
  return { id, seats: SITUATIONS_PER_MEETING };
}

/** One situation made of the specimen: ids, code, days and seals of its own. */
class Copy {
  private readonly at: string;

  constructor(
    private readonly specimen: Specimen,
    private readonly id: string,
    private readonly key: ContentKey,
    private readonly spread: SpreadSituation,
    private readonly now: Date,
  ) {
    this.at = instantAt(now, spread.daysAgo);
  }

  brought(rows: Rows, meetingId: string | null = null): void {
    const { status, problem, daysAgo } = this.spread;
    const decided = status === 'submitted' ? null : instantAt(this.now, daysAgo - 5);
    const closed = status === 'closed' ? { closed_at: instantAt(this.now, daysAgo - 38), closure_reason: 'C01' } : {};
    const days = { created_at: this.at, submitted_at: this.at, updated_at: this.at, decided_at: decided };
    const code = newNeutralCode((bound) => randomInt(bound));
    const own = { code, status, ...days, ...closed, principal_problem: problem, problems: [problem, 'P99'], meeting_id: meetingId };
    this.take('situation', rows, () => ({ id: this.id, ...own }));
    this.take('situation_step', rows, () => ({ id: randomUUID(), situation_id: this.id, at: this.at }));
    this.take('access_grant', rows, () => ({ id: randomUUID(), subject_id: this.id, valid_from: this.at }));
  }

  answered(rows: Rows, meetingId: string, commitments: number): void {
    this.brought(rows, meetingId);
    const ids = { itemId: randomUUID(), responseId: randomUUID() };
    const validated = instantAt(this.now, this.spread.daysAgo - 25);
    this.take('agenda_item', rows, () => ({ id: ids.itemId, meeting_id: meetingId, situation_id: this.id }));
    this.take('collective_response', rows, () => ({
      ...{ id: ids.responseId, situation_id: this.id, meeting_id: meetingId, item_id: ids.itemId, validated_at: validated },
    }));
    this.take('response_referent', rows, () => ({ id: randomUUID(), response_id: ids.responseId }));
    if (this.spread.told)
      this.take('response_return', rows, () => ({ id: randomUUID(), response_id: ids.responseId, recorded_at: validated }));
    if (this.spread.reviewed) this.review(rows, ids.responseId);
    for (let index = 0; index < commitments; index += 1) {
      const row = this.specimen.rows.commitment[index % this.specimen.rows.commitment.length] as Row;
      const spread = { ...spreadCommitment(index, this.spread, this.now), updated_at: dayAt(this.now, this.spread.daysAgo - 60) };
      this.put('commitment', rows, row, {
        ...{ id: randomUUID(), response_id: ids.responseId, situation_id: this.id, proposition_id: randomUUID() },
        ...{ created_at: validated, ...spread },
      });
    }
  }

  private review(rows: Rows, responseId: string): void {
    const answer = { housing: 'kept', care: 'kept', rights: 'not-at-stake', note: '' };
    push(rows, 'follow_up_outlook', {
      ...{ council_id: this.specimen.councilId, response_id: responseId, recorded_at: this.now },
      recorded_by: this.specimen.rows.response_return[0]?.['recorded_by'],
      content: hex(this.key.sealJson(`follow_up_outlook/${responseId}/content`, answer)),
    });
  }

  private take(table: SpecimenTable, rows: Rows, change: () => Row): void {
    for (const row of this.specimen.rows[table]) this.put(table, rows, row, change());
  }

  private put(table: SpecimenTable, rows: Rows, row: Row, change: Row): void {
    const copy: Row = { ...row, ...change };
    for (const column of SEALED[table] ?? []) copy[column] = this.sealedAgain(table, column, row, copy);
    push(rows, table, copy);
  }

  private sealedAgain(table: string, column: string, from: Row, to: Row): string | null {
    const sealed = from[column];
    if (typeof sealed !== 'string') return null;
    const bytes = this.specimen.key.openBytes(`${table}/${String(from['id'])}/${column}`, Buffer.from(sealed.slice(2), 'hex'));
    return hex(this.key.sealBytes(`${table}/${String(to['id'])}/${column}`, bytes));
  }
}

function hex(bytes: Buffer): string {
  return `\\x${bytes.toString('hex')}`;
}
