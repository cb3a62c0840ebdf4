import type { SendingOutcome } from '@croisee/domain/notifications/delivery.rules';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { outcomeOf } from './sending-outcome';

/** A letter ready to leave. */
export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: 'fr' | 'en';
  /** A calendar entry to add or to remove. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
}

/** A connection that hangs is given up well before the transaction that holds the letter. */
const PATIENCE_MS = 2_000;

/** The only place that speaks to the mail server. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;
  private readonly from: string | undefined;

  constructor(@Inject(CONFIG) { smtpUrl, mailFrom }: Config) {
    this.from = mailFrom;
    if (smtpUrl === undefined || mailFrom === undefined) return;
    const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    this.transport = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 2,
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Whether a mail server is set: without one, letters wait and stay readable. */
  get isConfigured(): boolean {
    return this.transport !== undefined;
  }

  /** The address letters come from, without its name. */
  get address(): string {
    return /<([^>]+)>/.exec(this.from ?? '')?.[1] ?? this.from ?? 'courrier@croisee.invalid';
  }

  /** Hands one letter to the mail server and says what it answered; never throws for what a mail server may do. */
  async send(mail: OutgoingMail): Promise<SendingOutcome> {
    if (this.transport === undefined || this.from === undefined) return 'unreachable';
    try {
      await this.transport.sendMail({
        from: this.from,
        to: mail.to,
        messageId: mail.messageId,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...(mail.calendar && { icalEvent: { method: mail.calendar.method, content: mail.calendar.content, filename: 'seance.ics' } }),
      });
      return 'accepted';
    } catch (error) {
      return outcomeOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
