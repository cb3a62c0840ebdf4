import type { Persona } from '@croisee/domain/access/persona';
import { LETTER_THEMES, MANDATORY_THEMES, modeOf, type DeliveryMode, type LetterTheme } from '@croisee/domain/notifications/letter-themes';
import type { ChooseDelivery, DeliveryChoicesView, OpenedLetter, OwnLetters } from '@croisee/domain/notifications/letters.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { SELECT_LETTERS, type LetterRow } from './letter-rows';
import { ownView } from './letter-views';

const SHOWN = 100;

/** One’s own messages: read in the application whatever happened to the mail, which is how one knows that they were read. */
@Injectable()
export class OwnLettersService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  list(persona: Persona): Promise<OwnLetters> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.assertOwn(persona);
      const rows = await tx.manager.query<LetterRow[]>(
        `${SELECT_LETTERS} WHERE l.account_id = $1 AND l.state <> 'cancelled' AND l.name <> 'digest' ORDER BY l.created_at DESC, l.id LIMIT ${SHOWN}`,
        [persona.accountId],
      );
      return { items: rows.map((row) => ownView(row, persona.language)) };
    });
  }

  /** Notes that the message was read, the first time, and says which page it is about. */
  open(persona: Persona, id: string): Promise<OpenedLetter> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.assertOwn(persona);
      const [[row]] = await tx.manager.query<[{ path: string }[], number]>(
        'UPDATE letter SET read_at = coalesce(read_at, $3) WHERE id = $1 AND account_id = $2 RETURNING path',
        [id, persona.accountId, tx.now],
      );
      if (row === undefined) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'letter.opened', subjectKind: 'account', subjectId: persona.accountId, facts: { letterId: id } });
      return { path: row.path };
    });
  }

  choices(persona: Persona): Promise<DeliveryChoicesView> {
    return this.unitOfWork.read(persona, (tx) => {
      this.assertOwn(persona);
      return this.choicesOf(tx, persona);
    });
  }

  choose(persona: Persona, { theme, mode }: ChooseDelivery): Promise<DeliveryChoicesView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.assertOwn(persona);
      if (MANDATORY_THEMES.includes(theme)) throw new DomainError('INVALID_INPUT', { fields: [{ path: 'theme', message: '' }] });
      await tx.manager.query(
        `INSERT INTO letter_choice (council_id, account_id, theme, mode) VALUES ($1, $2, $3, $4)
         ON CONFLICT (council_id, account_id, theme) DO UPDATE SET mode = excluded.mode`,
        [tx.councilId, persona.accountId, theme, mode],
      );
      await tx.audit({ action: 'letter.choices-changed', subjectKind: 'account', subjectId: persona.accountId, facts: { theme, mode } });
      return this.choicesOf(tx, persona);
    });
  }

  private async choicesOf(tx: Transaction, persona: Persona): Promise<DeliveryChoicesView> {
    const rows = await tx.manager.query<{ theme: LetterTheme; mode: DeliveryMode }[]>(
      'SELECT theme, mode FROM letter_choice WHERE account_id = $1',
      [persona.accountId],
    );
    const choices = Object.fromEntries(rows.map(({ theme, mode }) => [theme, mode]));
    return {
      items: LETTER_THEMES.map((theme) => ({ theme, mode: modeOf(theme, choices), mandatory: MANDATORY_THEMES.includes(theme) })),
    };
  }

  private assertOwn(persona: Persona): void {
    this.access.assert(persona, 'letter.read-own', { accountId: persona.accountId });
  }
}
