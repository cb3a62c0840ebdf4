import { letterKind, type LetterKind, type LetterName } from '@croisee/domain/notifications/letter-kinds';
import type { LetterFacts } from '@croisee/domain/notifications/letter-text';
import { localDateOf } from '@croisee/domain/time/local-date';
import type { Transaction } from '../../kernel/database/transaction';
import { situationOf, subjectOf, type OutboxRow } from './outbox-row';
import type { Recipient } from './recipients';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A meeting as its letters tell it, and whether it still takes place. */
interface ToldMeeting {
  readonly facts: NonNullable<LetterFacts['meeting']>;
  readonly remarksUntil: Date | null;
  readonly isToCome: boolean;
}

/** What the letters of a row tell, as things are when it is read; undefined when it is no longer true. */
export async function factsOf(tx: Transaction, row: OutboxRow, name: LetterName): Promise<LetterFacts | undefined> {
  const on = row.ids['on'] ?? row.ids['dueAt'];
  const until = typeof on === 'string' ? { until: on.slice(0, DAY_LENGTH) } : {};
  if (subjectOf(row).kind !== 'meeting') return until;
  const meeting = await meetingOf(tx, row.subjectId);
  if (meeting === undefined || (letterKind(name).needsMeeting === true && !meeting.isToCome)) return undefined;
  const newDay = await dayOf(tx, row.ids['replacedById']);
  return {
    meeting: meeting.facts,
    ...(newDay !== undefined && { newDay }),
    ...(meeting.remarksUntil !== null && { until: localDateOf(meeting.remarksUntil.toISOString(), meeting.facts.zone) }),
    ...until,
  };
}

/** The page a letter leads its reader to. */
export function pathOf(name: LetterName, row: OutboxRow, { placeId, visits }: Recipient): string {
  const kind: LetterKind = letterKind(name);
  if (name === 'extract-ready' && placeId !== undefined) return `/reponses/situations/${placeId}`;
  const paths: Readonly<Record<LetterKind['place'], string>> = {
    meeting: visits === true ? `/seances/${row.subjectId}/point` : `/seances/${row.subjectId}`,
    visit: `/seances/${row.subjectId}/point`,
    record: `/reponses/releves/${row.subjectId}`,
    situation: `/situations/${situationOf(row)}`,
    'follow-up': `/reponses/situations/${situationOf(row)}`,
    commitments: '/reponses',
    advice: '/situations/avis',
    charter: '/charte',
    sessions: '/mes-sessions',
    messages: '/mes-messages',
    home: '/accueil',
  };
  return paths[kind.place];
}

async function meetingOf(tx: Transaction, id: string): Promise<ToldMeeting | undefined> {
  const [row] = await tx.manager.query<(ToldMeeting['facts'] & { status: string; remarksUntil: Date | null })[]>(
    `SELECT id, kind, local_date::text AS date, start_time AS "startTime", time_zone AS zone, duration_minutes AS "durationMinutes", place,
            version AS sequence, status, remarks_until AS "remarksUntil" FROM meeting WHERE id = $1`,
    [id],
  );
  if (row === undefined) return undefined;
  const { status, remarksUntil, ...facts } = row;
  return { facts, remarksUntil, isToCome: status === 'convoked' || status === 'open' || status === 'paused' };
}

async function dayOf(tx: Transaction, meetingId: string | number | undefined): Promise<string | undefined> {
  if (meetingId === undefined) return undefined;
  const [row] = await tx.manager.query<{ day: string }[]>('SELECT local_date::text AS day FROM meeting WHERE id = $1', [meetingId]);
  return row?.day;
}
