import type { Persona } from '@croisee/domain/access/persona';
import { LETTER_STATES, type LetterState } from '@croisee/domain/notifications/delivery.rules';
import type {
  LetterList,
  LetterQuery,
  LetterSettings,
  LetterSheet,
  MailHealth,
  MeetingLetters,
} from '@croisee/domain/notifications/letters.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { Mailer } from '../../kernel/mail/mailer';
import { LetterComposer } from './letter-composer';
import { SELECT_LETTERS, type LetterRow } from './letter-rows';
import { isFictitious } from './letter-sender';
import { letterSettingsOf } from './letter-settings';
import { lineView } from './letter-views';
import { meetingLettersOf } from './meeting-letters';

const LISTED = 200;

/** A coordinator kept out of a situation does not learn who is written to about it. */
const NOT_BARRED = `(l.subject_kind <> 'situation' OR NOT EXISTS (SELECT 1 FROM access_grant b WHERE b.account_id = $1 AND b.subject_kind = 'situation'
  AND b.subject_id = l.subject_id AND b.level = 'barred' AND b.valid_from <= $2 AND (b.valid_until IS NULL OR b.valid_until > $2)))`;

/** The letters of the council as its coordinator follows them; none holds content, so reading the list leaves no row. */
@Injectable()
export class LettersQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(LetterComposer) private readonly composer: LetterComposer,
  ) {}

  list(persona: Persona, { state, theme }: LetterQuery): Promise<LetterList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.assertManages(persona, tx);
      const rows = await tx.manager.query<LetterRow[]>(
        `${SELECT_LETTERS} WHERE ${NOT_BARRED} AND ($3::text IS NULL OR l.state = $3) AND ($4::text IS NULL OR l.theme = $4)
         ORDER BY l.created_at DESC, l.id LIMIT ${LISTED + 1}`,
        [persona.accountId, tx.now, state ?? null, theme ?? null],
      );
      const items = rows.slice(0, LISTED).map((row) => lineView(row, persona.language));
      return { health: await this.health(tx), items, more: rows.length > LISTED };
    });
  }

  sheet(persona: Persona, id: string): Promise<LetterSheet> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.assertManages(persona, tx);
      const letter = await this.one(tx, persona, id);
      const { subject, title, text } = this.composer.textOf(letter, letter.language);
      const [council] = await tx.manager.query<{ name: string; bearer: string }[]>('SELECT name, bearer FROM council WHERE id = $1', [
        tx.councilId,
      ]);
      await tx.audit({ action: 'letter.sheet-read', subjectKind: 'account', subjectId: letter.accountId, facts: { letterId: id } }, 'read');
      return {
        ...lineView(letter, persona.language),
        ...{ title, subject, text, council: council?.name ?? '', bearer: council?.bearer ?? '' },
        structure: await structureOf(tx, letter.accountId),
        site: this.composer.site,
      };
    });
  }

  /** Who was written about a meeting; opening the meeting itself counts as reading. */
  ofMeeting(persona: Persona, meetingId: string): Promise<MeetingLetters> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.assertManages(persona, tx);
      return meetingLettersOf(tx, persona, meetingId);
    });
  }

  settings(persona: Persona): Promise<LetterSettings> {
    return this.unitOfWork.read(persona, (tx) => {
      this.assertManages(persona, tx);
      return letterSettingsOf(tx);
    });
  }

  /** One letter of the council, for those who manage them; with `lock`, nobody sends it meanwhile. */
  async one(tx: Transaction, persona: Persona, id: string, lock = false): Promise<LetterRow> {
    const [letter] = await tx.manager.query<LetterRow[]>(
      `${SELECT_LETTERS} WHERE ${NOT_BARRED} AND l.id = $3 ${lock ? 'FOR UPDATE OF l' : ''}`,
      [persona.accountId, tx.now, id],
    );
    if (letter === undefined) throw new DomainError('NOT_FOUND');
    return letter;
  }

  assertManages(persona: Persona, tx: Transaction): void {
    this.access.assert(persona, 'letter.manage', { councilId: tx.councilId });
  }

  private async health(tx: Transaction): Promise<MailHealth> {
    const rows = await tx.manager.query<{ state: LetterState; count: string; lastAcceptedAt: Date | null; oldestWaitingAt: Date | null }[]>(
      `SELECT state, count(*), max(sent_at) FILTER (WHERE attempts > 0) AS "lastAcceptedAt", min(created_at) FILTER (WHERE state = 'waiting') AS "oldestWaitingAt"
       FROM letter GROUP BY state`,
    );
    const found = new Map(rows.map((row) => [row.state, row]));
    return {
      configured: this.mailer.isConfigured && !(await isFictitious(tx)),
      lastAcceptedAt: found.get('sent')?.lastAcceptedAt?.toISOString() ?? null,
      oldestWaitingAt: found.get('waiting')?.oldestWaitingAt?.toISOString() ?? null,
      counts: Object.fromEntries(LETTER_STATES.map((state) => [state, Number(found.get(state)?.count ?? 0)])) as MailHealth['counts'],
    };
  }
}

async function structureOf(tx: Transaction, accountId: string): Promise<string | null> {
  const [row] = await tx.manager.query<{ name: string }[]>(
    `SELECT t.name FROM mandate d JOIN membership m ON m.id = d.member_id JOIN structure t ON t.id = d.structure_id
     WHERE m.account_id = $1 AND d.ended_at IS NULL ORDER BY d.starts_on DESC, d.id LIMIT 1`,
    [accountId],
  );
  return row?.name ?? null;
}
