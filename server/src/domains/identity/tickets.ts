import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Clock } from '../../kernel/clock/clock';
import { ROOT_KEY } from '../../kernel/crypto/key-store';
import type { RootKey } from '../../kernel/crypto/root-key';
import { seal, unseal } from '../../kernel/crypto/sealing';
import { UnitOfWork } from '../../kernel/database/unit-of-work';

/** What a ticket is for; one of another purpose does not open. */
export type TicketPurpose = 'passkey-new' | 'passkey-sign-in' | 'passkey-proof' | 'openid';

const envelopeSchema = z.object({ content: z.unknown(), expiresAt: z.string() });

/**
 * What a browser holds while it makes a step elsewhere (an authenticator, a provider), sealed so that it can neither be read nor made up.
 * Nothing is stored before it comes back: whoever asks for many fills no table. Each is used once.
 */
@Injectable()
export class Tickets {
  private readonly key: Buffer;

  constructor(
    @Inject(ROOT_KEY) rootKey: RootKey,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.key = rootKey.derive('sign-in-tickets');
  }

  issue(purpose: TicketPurpose, content: unknown, validMs: number): string {
    const expiresAt = new Date(this.clock.now().getTime() + validMs).toISOString();
    return seal(this.key, placeOf(purpose), Buffer.from(JSON.stringify({ content, expiresAt }))).toString('base64url');
  }

  /** The content of a ticket that is ours and still valid; undefined otherwise. */
  read<T>(purpose: TicketPurpose, ticket: string | undefined, schema: z.ZodType<T>): T | undefined {
    const envelope = ticket === undefined ? undefined : this.open(purpose, ticket);
    if (envelope === undefined || envelope.expiresAt <= this.clock.isoNow()) return undefined;
    return schema.parse(envelope.content);
  }

  /** Uses the ticket up, in a transaction of its own, so that a refusal afterwards gives no second try; false when it was used already. */
  async spend(ticket: string, validMs: number): Promise<boolean> {
    return this.unitOfWork.global(async (manager, now) => {
      await manager.query('DELETE FROM spent_ticket WHERE expires_at < $1', [now]);
      const rows = await manager.query<unknown[]>(
        'INSERT INTO spent_ticket (ticket_hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
        [createHash('sha256').update(ticket).digest(), new Date(now.getTime() + validMs)],
      );
      return rows.length > 0;
    });
  }

  private open(purpose: TicketPurpose, ticket: string): z.infer<typeof envelopeSchema> | undefined {
    let plain: Buffer;
    try {
      plain = unseal(this.key, placeOf(purpose), Buffer.from(ticket, 'base64url'));
    } catch {
      // Whatever does not open was not sealed by us for this.
      return undefined;
    }
    return envelopeSchema.parse(JSON.parse(plain.toString('utf8')));
  }
}

function placeOf(purpose: TicketPurpose): string {
  return `sign-in-ticket/${purpose}`;
}
