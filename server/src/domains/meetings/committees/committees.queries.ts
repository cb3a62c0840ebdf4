import type { Persona } from '@croisee/domain/access/persona';
import type { Role } from '@croisee/domain/access/roles';
import { COMMITTEE_KINDS, isLate, type CommitteeKind } from '@croisee/domain/meetings/committees/committee.rules';
import type { CommitteeMeeting, CommitteePage, Committees, Deliverable } from '@croisee/domain/meetings/committees/committee.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { StructuresQueries } from '../../directory/api';
import { CouncilSettingsService, MembersQueries } from '../../identity/api';
import {
  committeeMeetings,
  deliverablesOf,
  openRecord,
  openTitle,
  presenceOf,
  recordsOf,
  type CommitteeMeetingRow,
  type DeliverableRow,
} from './committee-rows';

/** Roles that are the seat of a committee by themselves. */
const SEATS: Readonly<Partial<Record<CommitteeKind, readonly Role[]>>> = {
  'technical-committee': ['technical-committee', 'coordinator', 'facilitator'],
  'steering-committee': ['elected', 'coordinator'],
};

/** What the committees did: their meetings, decisions and deliverables; never a situation. */
@Injectable()
export class CommitteesQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async all(persona: Persona): Promise<Committees> {
    return this.read(persona, async (tx) => {
      const today = await this.today(tx);
      const meetings = await committeeMeetings(tx, COMMITTEE_KINDS);
      const ids = meetings.map(({ id }) => id);
      const records = await recordsOf(tx, ids);
      const deliverables = await deliverablesOf(tx, ids);
      const technical = meetings.filter(({ kind }) => kind === 'technical-committee').map(({ id }) => id);
      const present = await presenceOf(tx, technical);
      return {
        items: COMMITTEE_KINDS.map((kind) => lineOf(kind, today, meetings, records, deliverables)),
        inDesign: [...new Map(present.map(({ id, name }) => [id, { id, name }])).values()],
      };
    });
  }

  async page(persona: Persona, kind: CommitteeKind): Promise<CommitteePage> {
    return this.read(persona, (tx) => this.pageIn(tx, kind));
  }

  /** The same inside the transaction of a change. */
  async pageIn(tx: Transaction, kind: CommitteeKind): Promise<CommitteePage> {
    const today = await this.today(tx);
    const rows = await committeeMeetings(tx, [kind]);
    const meetings = await this.meetings(tx, rows, today);
    return { kind, today, meetings, members: await this.seats(tx, kind, rows) };
  }

  private async meetings(tx: Transaction, rows: readonly CommitteeMeetingRow[], today: string): Promise<CommitteeMeeting[]> {
    const ids = rows.map(({ id }) => id);
    const names = await this.structures.byId(tx);
    const records = new Map((await recordsOf(tx, ids)).map((record) => [record.meetingId, record]));
    const present = Map.groupBy(await presenceOf(tx, ids), ({ meetingId }) => meetingId);
    const deliverables = await Promise.all(
      (await deliverablesOf(tx, ids)).map(async (row): Promise<Deliverable> => {
        const { texts: _, ...clear } = row;
        const structureName = row.structureId === null ? null : (names.get(row.structureId)?.name ?? null);
        return { ...clear, title: await openTitle(tx, row), structureName, late: isLate(row, today) };
      }),
    );
    const announced = Map.groupBy(await announcedStructures(tx, ids), ({ meetingId }) => meetingId);
    return Promise.all(
      rows.map(async ({ kind: _, ...row }) => {
        const record = records.get(row.id);
        const structures = (present.get(row.id) ?? []).map(({ id, name }) => ({ id, name }));
        return {
          ...row,
          record:
            record === undefined
              ? null
              : {
                  ...mutable(await openRecord(tx, record)),
                  others: record.others,
                  version: record.version,
                  structures,
                  structureIds: structures.map(({ id }) => id),
                },
          announcedIds: (announced.get(row.id) ?? []).map(({ structureId }) => structureId),
          deliverables: deliverables.filter(({ meetingId }) => meetingId === row.id),
        };
      }),
    );
  }

  private async seats(tx: Transaction, kind: CommitteeKind, rows: readonly CommitteeMeetingRow[]): Promise<CommitteePage['members']> {
    const convened = await tx.manager.query<{ memberId: string }[]>(
      'SELECT DISTINCT member_id AS "memberId" FROM convocation WHERE meeting_id = ANY($1) AND item_id IS NULL',
      [rows.map(({ id }) => id)],
    );
    const wanted = new Set(convened.map(({ memberId }) => memberId));
    const roles = SEATS[kind] ?? ['coordinator'];
    const names = await this.structures.byId(tx);
    const seated = (await this.members.inForce(tx)).filter(({ memberId, role }) => wanted.has(memberId) || roles.includes(role));
    return [...new Map(seated.map((one) => [one.memberId, one])).values()].map(({ displayName, structureId }) => ({
      name: displayName,
      structureName: structureId === null ? null : (names.get(structureId)?.name ?? null),
    }));
  }

  private async today(tx: Transaction): Promise<string> {
    return localDateOf(tx.isoNow, await this.settings.timeZone(tx));
  }

  private read<T>(persona: Persona, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.unitOfWork.read(persona, (tx) => {
      this.access.assert(persona, 'committee.read', { councilId: tx.councilId });
      return work(tx);
    });
  }
}

function lineOf(
  kind: CommitteeKind,
  today: string,
  allMeetings: readonly CommitteeMeetingRow[],
  records: readonly { meetingId: string; decisionCount: number }[],
  allDeliverables: readonly DeliverableRow[],
): Committees['items'][number] {
  const meetings = allMeetings.filter((meeting) => meeting.kind === kind);
  const ids = new Set(meetings.map(({ id }) => id));
  const deliverables = allDeliverables.filter(({ meetingId }) => ids.has(meetingId));
  const days = meetings.map(({ date }) => date).sort();
  return {
    kind,
    meetings: meetings.length,
    lastOn: days.filter((day) => day <= today).at(-1) ?? null,
    nextOn: days.find((day) => day > today) ?? null,
    decisions: records.filter(({ meetingId }) => ids.has(meetingId)).reduce((sum, { decisionCount }) => sum + decisionCount, 0),
    open: deliverables.filter(({ state }) => state === 'to-do' || state === 'in-progress').length,
    late: deliverables.filter((one) => isLate(one, today)).length,
    delivered: deliverables.filter(({ state }) => state === 'delivered').length,
  };
}

function announcedStructures(tx: Transaction, meetingIds: readonly string[]): Promise<{ meetingId: string; structureId: string }[]> {
  return tx.manager.query(
    `SELECT DISTINCT c.meeting_id AS "meetingId", d.structure_id AS "structureId" FROM convocation c
     JOIN mandate d ON d.council_id = c.council_id AND d.member_id = c.member_id AND d.ended_at IS NULL AND d.structure_id IS NOT NULL
     WHERE c.meeting_id = ANY($1) AND c.item_id IS NULL AND c.answer IN ('present', 'remote')`,
    [meetingIds],
  );
}

function mutable({ summary, decisions }: { summary: string; decisions: readonly string[] }): { summary: string; decisions: string[] } {
  return { summary, decisions: [...decisions] };
}
