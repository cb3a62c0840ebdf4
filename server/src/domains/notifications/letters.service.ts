import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type { LetterState } from '@croisee/domain/notifications/delivery.rules';
import type { LetterLine, LetterSettings, MailTest } from '@croisee/domain/notifications/letters.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { htmlOf, plainTextOf } from '../../kernel/mail/mail-layout';
import { Mailer } from '../../kernel/mail/mailer';
import { LetterComposer } from './letter-composer';
import { lineView } from './letter-views';
import { LettersQueries } from './letters.queries';
import { letterSettingsOf, saveLetterSettings } from './letter-settings';

const RETRIABLE: readonly LetterState[] = ['failed', 'waiting', 'held', 'kept'];
const ON_PAPER: readonly LetterState[] = ['failed', 'waiting', 'paper', 'held', 'kept'];

const TEST_WORDS = {
  fr: {
    title: 'Courrier d’essai',
    text: 'Ce courrier dit que le serveur de courrier de Croisée est bien réglé.',
    action: 'Ouvrir Croisée',
    footer: 'Message automatique.',
  },
  en: {
    title: 'Test letter',
    text: 'This letter says that the mail server of Croisée is well set.',
    action: 'Open Croisée',
    footer: 'Automatic message.',
  },
} as const;

/** What the coordinator does with a letter that did not leave, and the administrator’s trial. */
@Injectable()
export class LettersService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LettersQueries) private readonly letters: LettersQueries,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(LetterComposer) private readonly composer: LetterComposer,
  ) {}

  /** Puts a letter back in the queue, to leave at the next round. */
  retry(persona: Persona, id: string): Promise<LetterLine> {
    return this.move(persona, id, RETRIABLE, 'letter.retried', (tx) =>
      tx.manager.query(`UPDATE letter SET state = 'waiting', attempts = 0, fault = NULL, next_attempt_at = $2 WHERE id = $1`, [id, tx.now]),
    );
  }

  /** Printed and handed over, or posted: nothing is sent any more. */
  handOver(persona: Persona, id: string): Promise<LetterLine> {
    return this.move(persona, id, ON_PAPER, 'letter.handed-over', (tx) =>
      tx.manager.query(`UPDATE letter SET state = 'sent', attempts = 0, fault = NULL, next_attempt_at = NULL, sent_at = $2 WHERE id = $1`, [
        id,
        tx.now,
      ]),
    );
  }

  saveSettings(persona: Persona, settings: LetterSettings): Promise<LetterSettings> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.letters.assertManages(persona, tx);
      await saveLetterSettings(tx, settings);
      await tx.audit({ action: 'letter.settings-changed', subjectKind: 'council', subjectId: tx.councilId });
      return letterSettingsOf(tx);
    });
  }

  /** Sends a letter to whoever asks, at once, and says what the mail server answered. */
  test(persona: Persona): Promise<MailTest> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'mail.test', { councilId: tx.councilId });
      const [account] = await tx.manager.query<{ email: string }[]>('SELECT email FROM account WHERE id = $1', [persona.accountId]);
      const to = account?.email ?? '';
      const outcome = this.mailer.isConfigured ? await this.mailer.send(await this.trial(tx, persona, to)) : 'not-configured';
      await tx.audit({ action: 'mail.tested', subjectKind: 'account', subjectId: persona.accountId, facts: { outcome } });
      return { outcome, to };
    });
  }

  private async trial(tx: Transaction, { displayName, language }: Persona, address: string) {
    const [council] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
    const words = TEST_WORDS[language];
    const letter = { language, council: council?.name ?? '', ...words, paragraphs: [words.text], link: this.composer.site ?? '' };
    return {
      to: { name: displayName, address },
      messageId: `<${randomUUID()}@${this.mailer.address.split('@')[1] ?? 'croisee.invalid'}>`,
      subject: words.title,
      text: plainTextOf(letter),
      html: await htmlOf(letter),
      language,
    };
  }

  private move(
    persona: Persona,
    id: string,
    from: readonly LetterState[],
    action: string,
    change: (tx: Transaction) => Promise<unknown>,
  ): Promise<LetterLine> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.letters.assertManages(persona, tx);
      const letter = await this.letters.one(tx, persona, id, true);
      if (!from.includes(letter.state)) throw new DomainError('LETTER_NOT_SENDABLE', { state: letter.state });
      await change(tx);
      await tx.audit({ action, subjectKind: 'account', subjectId: letter.accountId, facts: { letterId: id } });
      return lineView(await this.letters.one(tx, persona, id), persona.language);
    });
  }
}
