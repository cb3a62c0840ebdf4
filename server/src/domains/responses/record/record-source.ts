import { factsOf } from '@croisee/domain/meetings/record/facts';
import { heardBy, type HeardLine } from '@croisee/domain/meetings/record/heard-by';
import type { RecordStatus } from '@croisee/domain/meetings/record/record.rules';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { assembleRecord, type JournalEnd, type MeetingRecord, type RecordInput } from '@croisee/domain/responses/meeting-record.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { LiveMeetings, MinutesApi } from '../../meetings/api';
import { errataOf, type StoredErratum } from './erratum-rows';

interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly meetingStatus: string;
  readonly status: RecordStatus;
  readonly remarksUntil: Date | null;
  readonly approvedAt: Date | null;
  readonly journalPlace: number | null;
  readonly journalHash: string | null;
}

/** Where the record of a meeting stands. */
export interface RecordStanding {
  readonly meetingId: string;
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly meetingStatus: string;
  readonly status: RecordStatus;
  readonly remarksUntil: string | null;
  readonly approvedAt: string | null;
  readonly journalEnd: JournalEnd | null;
}

/** The text of an item as the minutes hold it. */
export interface ItemText {
  readonly documentId: string;
  readonly state: string;
}

/** A whole record with what only the server needs; every reader gets a projection of it. */
export interface AssembledRecord {
  readonly standing: RecordStanding;
  readonly state: MeetingState;
  readonly record: MeetingRecord;
  readonly texts: ReadonlyMap<string, ItemText>;
  /** By item, for those who may know it; the sealed record itself names nobody. */
  readonly heardBy: ReadonlyMap<string, HeardLine[]>;
  /** Corrections made since the approval; the sealed record does not hold them. */
  readonly errata: readonly StoredErratum[];
}

/** Reads the record again from the facts of the meeting and the texts of its items: nothing is stored twice. */
@Injectable()
export class RecordSource {
  constructor(
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
  ) {}

  /** Where the record stands; with `lock`, nobody moves it until the end of the transaction. `NOT_FOUND` before the meeting opened. */
  async standing(tx: Transaction, meetingId: string, lock = false): Promise<RecordStanding> {
    const [row] = await tx.manager.query<MeetingRow[]>(
      `SELECT m.id, m.title, m.local_date::text AS date, m.place, m.opened_at AS "openedAt", m.closed_at AS "closedAt", m.status AS "meetingStatus",
              m.record_status AS status, m.remarks_until AS "remarksUntil", m.approved_at AS "approvedAt",
              a.journal_place::int AS "journalPlace", encode(a.journal_hash, 'hex') AS "journalHash"
       FROM meeting m LEFT JOIN record_approval a ON a.meeting_id = m.id WHERE m.id = $1 ${lock ? 'FOR UPDATE OF m' : ''}`,
      [meetingId],
    );
    if (row === undefined || row.openedAt === null) throw new DomainError('NOT_FOUND');
    return {
      ...{ meetingId: row.id, title: row.title, date: row.date, place: row.place, meetingStatus: row.meetingStatus, status: row.status },
      openedAt: row.openedAt.toISOString(),
      closedAt: (row.closedAt ?? tx.now).toISOString(),
      remarksUntil: row.remarksUntil?.toISOString() ?? null,
      approvedAt: row.approvedAt?.toISOString() ?? null,
      journalEnd: row.journalPlace === null || row.journalHash === null ? null : { place: row.journalPlace, hash: row.journalHash },
    };
  }

  async assemble(tx: Transaction, standing: RecordStanding): Promise<AssembledRecord> {
    const state = await this.meetings.stateOf(tx, standing.meetingId);
    const texts = new Map<string, ItemText>();
    const heard = new Map<string, HeardLine[]>();
    const items: RecordInput['items'][number][] = [];
    for (const item of state.agenda) {
      const facts = factsOf(state, item.id, tx.isoNow);
      if (facts === null) continue;
      heard.set(item.id, heardBy(facts));
      const text = await this.minutes.rendered(tx, item.id, 'record');
      if (text !== undefined) texts.set(item.id, { documentId: text.documentId, state: text.state });
      const sections = Object.entries(text?.state === 'withdrawn' ? {} : (text?.text ?? {}));
      items.push({ title: item.title, facts, sections: sections.map(([section, words]) => ({ section, text: words })) });
    }
    const record = assembleRecord({
      meeting: {
        ...{ id: standing.meetingId, title: standing.title, date: standing.date, place: standing.place },
        ...{ openedAt: standing.openedAt, closedAt: standing.closedAt },
      },
      attendance: state.participants.map(({ attendance, structureId, sector }) => ({ state: attendance ?? 'absent', structureId, sector })),
      items,
      journalEnd: standing.journalEnd,
    });
    return { standing, state, record, texts, heardBy: heard, errata: await errataOf(tx, standing.meetingId) };
  }
}
