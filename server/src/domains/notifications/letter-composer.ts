import { letterKind } from '@croisee/domain/notifications/letter-kinds';
import { letterText, type LetterText } from '@croisee/domain/notifications/letter-text';
import type { LetterName } from '@croisee/domain/notifications/letter-kinds';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import type { Config } from '../../kernel/config/config';
import { CONFIG } from '../../kernel/config/config.token';
import { htmlOf, plainTextOf } from '../../kernel/mail/mail-layout';
import { Mailer, type OutgoingMail } from '../../kernel/mail/mailer';
import { calendarPart } from './calendar-part';
import type { LetterRow } from './letter-rows';

const FOOTERS = {
  fr: 'Message automatique, sans contenu confidentiel : n’y répondez pas. Le lien demande de se connecter. Vous choisissez dans « Mes messages » comment être prévenu.',
  en: 'Automatic message without confidential content: do not answer it. The link asks to sign in. You choose in “My messages” how to be told.',
} as const;

/** Puts a letter into words for its addressee, in their language; what it says comes from its facts only. */
@Injectable()
export class LetterComposer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  textOf({ name, facts }: Pick<LetterRow, 'name' | 'facts'>, language: 'fr' | 'en'): LetterText {
    return letterText(name, facts, language);
  }

  /** The one link of a letter: it opens the application, which notes that it was read and goes to the right page. */
  private linkOf(letterId: string): string {
    return `${this.config.publicUrl ?? ''}/messages/${letterId}`;
  }

  /** The address of the application itself. */
  get site(): string | null {
    return this.config.publicUrl ?? null;
  }

  async mailOf(tx: Transaction, letter: LetterRow): Promise<OutgoingMail> {
    const council = await councilName(tx);
    const { subject, title, text, action } = this.textOf(letter, letter.language);
    const grouped = letter.name === 'digest' ? await this.groupedTitles(tx, letter) : [];
    const link = this.linkOf(letter.id);
    const laidOut = {
      language: letter.language,
      council,
      title,
      paragraphs: [text, ...grouped],
      action,
      link,
      footer: FOOTERS[letter.language],
    };
    const { calendar } = letterKind(letter.name);
    const entry =
      calendar === undefined || letter.facts.meeting === undefined
        ? undefined
        : calendarPart(letter.facts.meeting, calendar, {
            council,
            organiser: this.mailer.address,
            attendee: { name: letter.recipient, email: letter.address },
            language: letter.language,
            link,
            at: tx.now,
          });
    return {
      to: { name: letter.recipient, address: letter.address },
      messageId: letter.messageId,
      subject,
      text: plainTextOf(laidOut),
      html: await htmlOf(laidOut),
      language: letter.language,
      ...(entry && { calendar: entry }),
    };
  }

  private async groupedTitles(tx: Transaction, digest: LetterRow): Promise<string[]> {
    const rows = await tx.manager.query<{ name: LetterName; facts: LetterRow['facts'] }[]>(
      `SELECT name, facts FROM letter WHERE digest_id = $1 ORDER BY created_at, id`,
      [digest.id],
    );
    return rows.map((row) => this.textOf(row, digest.language).title);
  }
}

async function councilName(tx: Transaction): Promise<string> {
  const [row] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
  return row?.name ?? '';
}
