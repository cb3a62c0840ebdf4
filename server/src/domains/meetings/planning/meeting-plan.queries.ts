import type { Role } from '@croisee/domain/access/roles';
import type { MeetingPlan } from '@croisee/domain/meetings/live/starting-state';
import type { PlannedItem } from '@croisee/domain/meetings/live/state';
import type { CompositionLine } from '@croisee/domain/meetings/plan/composition.rules';
import type { DocumentLayer, ItemKind, MeetingKind, MeetingStatus } from '@croisee/domain/meetings/plan/meeting-kinds';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { itemKey, openItemTexts } from './item-texts';

interface MeetingRow {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly title: string;
  readonly date: string;
  readonly zone: string;
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly facilitatorId: string | null;
  readonly coordinatorId: string | null;
  readonly composition: readonly CompositionLine[];
}

interface ItemRow {
  readonly id: string;
  readonly kind: ItemKind;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
  readonly situationCode: string | null;
  readonly texts: Buffer;
  readonly documents: readonly { readonly id: string; readonly layer: DocumentLayer }[];
}

interface ConvenedRow {
  readonly memberId: string;
  readonly displayName: string;
  readonly capacity: Capacity;
  readonly structureId: string | null;
  readonly sector: string | null;
}

type Capacity = 'facilitator' | 'coordinator' | 'member' | 'deputy' | 'guest' | 'submitter';

const ROLE_OF: Readonly<Record<Capacity, Role>> = {
  facilitator: 'facilitator',
  coordinator: 'coordinator',
  member: 'member',
  deputy: 'deputy',
  guest: 'guest',
  submitter: 'professional',
};

/** Sector of people whom no structure mandated: they count in no line of the composition rule. */
const NO_SECTOR = 'none';

/** What was planned, as the rows hold it now: header, people convened, items that take place (not waiting, not withdrawn). */
export async function planOf(tx: Transaction, meetingId: string): Promise<MeetingPlan> {
  const [meeting] = await tx.manager.query<MeetingRow[]>(
    `SELECT id, kind, status, title, local_date::text AS date, time_zone AS zone, start_time AS "startTime",
            duration_minutes AS "durationMinutes", facilitator_id AS "facilitatorId", coordinator_id AS "coordinatorId", composition
     FROM meeting WHERE id = $1`,
    [meetingId],
  );
  if (meeting === undefined) throw new DomainError('NOT_FOUND');
  return { ...meeting, participants: await participantsOf(tx, meetingId), items: await plannedItemsOf(tx, meetingId) };
}

async function plannedItemsOf(tx: Transaction, meetingId: string): Promise<PlannedItem[]> {
  const rows = await tx.manager.query<ItemRow[]>(
    `SELECT i.id, i.kind, i.planned_minutes AS "plannedMinutes", i.situation_id AS "situationId", s.code AS "situationCode", i.texts,
            coalesce((SELECT json_agg(json_build_object('id', d.id, 'layer', d.layer) ORDER BY d.layer) FROM minutes_document d WHERE d.item_id = i.id), '[]') AS documents
     FROM agenda_item i LEFT JOIN situation s ON s.council_id = i.council_id AND s.id = i.situation_id
     WHERE i.meeting_id = $1 AND NOT i.waiting AND i.status <> 'withdrawn' ORDER BY i.position, i.id`,
    [meetingId],
  );
  const items: PlannedItem[] = [];
  for (const { texts, ...row } of rows) {
    const key = await itemKey(tx, { meetingId, situationId: row.situationId });
    items.push({ ...row, ...openItemTexts(key, row.id, texts) });
  }
  return items;
}

/** One line per person, by their first capacity; whoever stands in for a member sits as a deputy. */
async function participantsOf(tx: Transaction, meetingId: string): Promise<MeetingPlan['participants']> {
  const rows = await tx.manager.query<ConvenedRow[]>(
    `WITH convened AS (
       SELECT member_id, capacity, created_at FROM convocation WHERE meeting_id = $1
       UNION ALL SELECT deputy_id, 'deputy', created_at FROM convocation WHERE meeting_id = $1 AND deputy_id IS NOT NULL
     ), people AS (
       SELECT DISTINCT ON (member_id) member_id, capacity FROM convened
       ORDER BY member_id, array_position(ARRAY['facilitator', 'coordinator', 'member', 'deputy', 'submitter', 'guest'], capacity)
     )
     SELECT p.member_id AS "memberId", a.display_name AS "displayName", p.capacity, mandate.structure_id AS "structureId", mandate.sector
     FROM people p
     JOIN membership m ON m.id = p.member_id JOIN account a ON a.id = m.account_id
     LEFT JOIN LATERAL (
       SELECT d.structure_id, t.sector FROM mandate d JOIN structure t ON t.id = d.structure_id
       WHERE d.member_id = p.member_id AND d.ended_at IS NULL ORDER BY (d.role = p.capacity) DESC, d.starts_on DESC, d.id LIMIT 1
     ) mandate ON true
     ORDER BY a.display_name, p.member_id`,
    [meetingId],
  );
  return rows.map(({ memberId, displayName, capacity, structureId, sector }) => ({
    memberId,
    displayName,
    structureId: structureId ?? tx.councilId,
    sector: sector ?? NO_SECTOR,
    roles: [ROLE_OF[capacity]],
  }));
}
