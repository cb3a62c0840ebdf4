import type { Persona } from '@croisee/domain/access/persona';
import type { MeetingLetters } from '@croisee/domain/notifications/letters.schema';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError } from '../../kernel/errors/domain-error';
import { SELECT_LETTERS, type LetterRow } from './letter-rows';
import { lineView } from './letter-views';

type MeetingLine = Omit<MeetingLetters['items'][number], 'answeredAt' | 'readAt' | 'letters'> & {
  readonly accountId: string;
  readonly answeredAt: Date | null;
  readonly readAt: Date | null;
};

/** Who was written about a meeting, those convened and those who come for them; opening the meeting itself counts as reading. */
export async function meetingLettersOf(tx: Transaction, { language }: Persona, meetingId: string): Promise<MeetingLetters> {
  const [meeting] = await tx.manager.query<unknown[]>('SELECT 1 FROM meeting WHERE id = $1', [meetingId]);
  if (meeting === undefined) throw new DomainError('NOT_FOUND');
  const letters = await tx.manager.query<LetterRow[]>(
    `${SELECT_LETTERS} WHERE l.subject_kind = 'meeting' AND l.subject_id = $1 AND l.theme = 'convocations' ORDER BY l.created_at, l.id`,
    [meetingId],
  );
  const lines = await linesOf(tx, meetingId);
  return {
    items: lines.map(({ accountId, readAt, answeredAt, ...line }) => {
      const own = letters.filter((letter) => letter.accountId === accountId);
      return {
        ...line,
        answeredAt: answeredAt?.toISOString() ?? null,
        readAt: earliest([readAt, ...own.map((letter) => letter.readAt)]),
        letters: own.map((letter) => lineView(letter, language)),
      };
    }),
  };
}

function linesOf(tx: Transaction, meetingId: string): Promise<MeetingLine[]> {
  return tx.manager.query<MeetingLine[]>(
    `WITH convened AS (
       SELECT DISTINCT ON (member_id) member_id, answer, answered_at, item_id IS NOT NULL AS visits, NULL::uuid AS replaced_id FROM convocation WHERE meeting_id = $1
       ORDER BY member_id, item_id NULLS FIRST
     ), deputies AS (
       SELECT DISTINCT ON (deputy_id) deputy_id, 'present', answered_at, false, member_id FROM convocation
       WHERE meeting_id = $1 AND deputy_id NOT IN (SELECT member_id FROM convened) ORDER BY deputy_id, member_id
     )
     SELECT l.member_id AS "memberId", m.account_id AS "accountId", a.display_name AS "displayName", l.answer, l.answered_at AS "answeredAt", l.visits,
            (SELECT b.display_name FROM membership n JOIN account b ON b.id = n.account_id WHERE n.id = l.replaced_id) AS "replaces",
            (SELECT min(e.at) FROM audit_entry e WHERE e.subject_kind = 'meeting' AND e.subject_id = $1 AND e.actor_id = m.account_id
               AND e.action = 'meeting.read' AND e.at >= (SELECT convoked_at FROM meeting WHERE id = $1)) AS "readAt"
     FROM (SELECT * FROM convened UNION ALL SELECT * FROM deputies) l
     JOIN membership m ON m.id = l.member_id JOIN account a ON a.id = m.account_id ORDER BY a.display_name, l.member_id`,
    [meetingId],
  );
}

function earliest(instants: readonly (Date | null)[]): string | null {
  const known = instants.filter((instant) => instant !== null).map((instant) => instant.getTime());
  return known.length === 0 ? null : new Date(Math.min(...known)).toISOString();
}
