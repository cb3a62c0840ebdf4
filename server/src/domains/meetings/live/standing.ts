import type { GrantLevel, GrantSubject } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import type { LiveActor } from '@croisee/domain/meetings/live/actor';
import type { CommandType, MeetingCommand } from '@croisee/domain/meetings/live/commands';
import { targetOf } from '@croisee/domain/meetings/live/deciding';
import { findItem, type LiveItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import type { Transaction } from '../../../kernel/database/transaction';

/** What a permission of the meeting is asked about. */
export interface MeetingInstance {
  readonly councilId: string;
  readonly held: readonly GrantLevel[];
}

/** One grant in force, as the database tells it. */
export interface GrantRow {
  readonly accountId: string;
  readonly kind: GrantSubject;
  readonly subjectId: string;
  readonly level: GrantLevel;
}

/** Levels that count in a meeting; what somebody holds as a submitter or as a referent opens nothing of it. */
const COUNTING: readonly GrantLevel[] = ['coordinate', 'facilitate', 'deliberate', 'attend', 'barred'];

/** The grants in force of several people on a meeting, its items and their situations, read at one instant. */
export async function standingsOf(tx: Transaction, state: MeetingState, accountIds: readonly string[]): Promise<Map<string, Standing>> {
  return standingsFrom(tx.councilId, accountIds, await askGrants(tx, state, accountIds));
}

/** The rows that say it, sent for; the answer may be awaited after the commit. */
export function askGrants(tx: Transaction, state: MeetingState, accountIds: readonly string[]): Promise<readonly GrantRow[]> {
  const situationIds = state.agenda.flatMap(({ situationId }) => situationId ?? []);
  return tx.ask<GrantRow>(
    `SELECT DISTINCT account_id AS "accountId", subject_kind AS kind, subject_id AS "subjectId", level FROM access_grant
     WHERE account_id = ANY($1) AND level = ANY($2) AND valid_from <= $3 AND (valid_until IS NULL OR valid_until > $3)
       AND ((subject_kind = 'meeting' AND subject_id = $4) OR (subject_kind = 'item' AND subject_id = ANY($5)) OR (subject_kind = 'situation' AND subject_id = ANY($6)))`,
    [accountIds, COUNTING, tx.now, state.id, state.agenda.map(({ id }) => id), situationIds],
  );
}

export function standingsFrom(councilId: string, accountIds: readonly string[], rows: readonly GrantRow[]): Map<string, Standing> {
  const byAccount = Map.groupBy(rows, ({ accountId }) => accountId);
  return new Map(accountIds.map((accountId) => [accountId, new Standing(councilId, byAccount.get(accountId) ?? [])]));
}

export async function standingOf(tx: Transaction, state: MeetingState, accountId: string): Promise<Standing> {
  const standings = await standingsOf(tx, state, [accountId]);
  return standings.get(accountId) ?? new Standing(tx.councilId, []);
}

/** What one person holds in one meeting: the only source of what they may see and do there. */
export class Standing {
  constructor(
    private readonly councilId: string,
    private readonly rows: readonly GrantRow[],
  ) {}

  /** An item about a situation follows the grants on that situation, the others those on the meeting; `barred` leaves nothing else. */
  heldOn(item: Pick<LiveItem, 'id' | 'situationId'>): GrantLevel[] {
    const { id, situationId } = item;
    const common = situationId === null ? this.on('meeting') : this.on('situation', situationId);
    const barred = this.on('meeting').filter((level) => level === 'barred');
    const held = new Set([...common, ...barred, ...this.on('item', id)]);
    return held.has('barred') ? ['barred'] : [...held];
  }

  sees(item: Pick<LiveItem, 'id' | 'situationId'>): boolean {
    const held = this.heldOn(item);
    return held.length > 0 && !held.includes('barred');
  }

  onItem(item: Pick<LiveItem, 'id' | 'situationId'>): MeetingInstance {
    return { councilId: this.councilId, held: this.heldOn(item) };
  }

  onMeeting(): MeetingInstance {
    return { councilId: this.councilId, held: this.on('meeting') };
  }

  /** For entering: a level on the meeting or on any of its items. */
  anywhere(state: MeetingState): MeetingInstance {
    const onMeeting = this.on('meeting');
    if (onMeeting.includes('barred')) return { councilId: this.councilId, held: ['barred'] };
    const held = state.agenda.filter((item) => this.sees(item)).flatMap((item) => this.heldOn(item));
    return { councilId: this.councilId, held: [...new Set([...onMeeting, ...held])] };
  }

  actor(persona: Persona, state: MeetingState): LiveActor {
    const { accountId, memberId, roles, structureIds, circle } = persona;
    const onMeeting = this.on('meeting');
    return {
      kind: 'person',
      accountId,
      memberId: state.participants.some((person) => person.memberId === memberId) ? memberId : null,
      roles,
      structureIds,
      circle,
      canFacilitate: onMeeting.includes('facilitate'),
      canCoordinate: onMeeting.includes('coordinate'),
      visibleItemIds: state.agenda.filter((item) => this.sees(item)).map(({ id }) => id),
      recusedItemIds: state.agenda.filter((item) => this.heldOn(item).includes('barred')).map(({ id }) => id),
    };
  }

  private on(kind: GrantSubject, subjectId?: string): GrantLevel[] {
    return this.rows
      .filter((row) => row.kind === kind && (subjectId === undefined || row.subjectId === subjectId))
      .map(({ level }) => level);
  }
}

/** Commands about the meeting as a whole, whatever item is open; replacing a recused person opens nothing of the item. */
const ABOUT_THE_MEETING: readonly CommandType[] = [
  'reorder-agenda',
  'record-attendance',
  'record-roll',
  'attest-destruction',
  'designate-deputy',
];

/** What the permission of a command is asked about: the item it targets, else the current one, else the meeting. */
export function instanceOf(command: MeetingCommand, state: MeetingState, standing: Standing): MeetingInstance {
  if (ABOUT_THE_MEETING.includes(command.type)) return standing.onMeeting();
  const item =
    command.type === 'acknowledge-ethics-alert'
      ? itemOfAlert(state, command.payload.alertId)
      : targetOf(state, command.payload as { itemId?: string });
  return item === undefined ? standing.onMeeting() : standing.onItem(item);
}

function itemOfAlert(state: MeetingState, alertId: string): LiveItem | undefined {
  const itemId = state.alerts.find((alert) => alert.alertId === alertId)?.itemId;
  return itemId === undefined || itemId === null ? undefined : findItem(state, itemId);
}
