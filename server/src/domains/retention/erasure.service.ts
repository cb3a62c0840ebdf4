import { randomUUID } from 'node:crypto';
import { quarterOf } from '@croisee/domain/indicators/facts';
import type { RetentionRuleCode } from '@croisee/domain/retention/retention-rules';
import { IRRECOVERABLE_AFTER_DAYS } from '@croisee/domain/retention/retention.rules';
import { step } from '@croisee/domain/situations/lifecycle';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { KeyStore } from '../../kernel/crypto/key-store';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { CouncilSettingsService } from '../identity/api';
import './retention-events';
import type { KeptSituation } from './retention-store';

/** Why a situation goes: by a rule, by an act of the coordination, at the request of the person. */
export interface ErasureCause {
  readonly cause: 'rule' | 'act' | 'request';
  readonly rule: RetentionRuleCode | null;
}

/**
 * Takes a situation out for good, in the caller's transaction: its rows, its place in meetings and their texts, the access to it, and the key
 * without which nothing that older backups hold of it can be read. What stays is a certificate without content.
 */
@Injectable()
export class Erasure {
  constructor(
    @Inject(KeyStore) private readonly keys: KeyStore,
    @Inject(LiveServer) private readonly live: LiveServer,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** The caller holds the situation's row and asserted its permission; answers the id of the certificate. */
  async erase(tx: Transaction, situation: KeptSituation, { cause, rule }: ErasureCause, now: string): Promise<string> {
    const { id, code, status, authorId } = situation;
    valueOf(step({ status, resumesAt: null, passages: 0 }, 'purge'));
    if (situation.standing.isHeld) throw new DomainError('RETENTION_HELD');
    if (situation.inOpenMeeting) throw new DomainError('ERASURE_MEETING_OPEN');
    const zone = await this.settings.timeZone(tx);
    const certificate = {
      id: randomUUID(),
      ...{ code, status, cause, rule, erasedAt: now, erasedBy: tx.accountId ?? null },
      submittedQuarter: situation.submittedAt === null ? null : quarterOf(localDateOf(situation.submittedAt.toISOString(), zone)),
      irrecoverableOn: addDays(localDateOf(now, zone), IRRECOVERABLE_AFTER_DAYS),
    };
    await tx.emit('situation.erasing', { situationId: id });
    const readers = await readersOf(tx, id);
    await tx.manager.query(
      `INSERT INTO keystore.erasure_ledger (council_id, subject_kind, subject_id, certificate, erased_at) VALUES ($1, 'situation', $2, $3, $4)`,
      [tx.councilId, id, certificate, now],
    );
    await tx.manager.query(`SELECT app.erase_situation($1, $2)`, [id, now]);
    await tx.manager.query(`SELECT app.certify_erasure($1)`, [id]);
    await tx.audit({
      action: 'situation.purge',
      subjectKind: 'situation',
      subjectId: id,
      facts: { cause, rule, certificateId: certificate.id },
    });
    await tx.outbox('retention.erased', certificate.id, { authorId });
    tx.onCommit(() => this.keys.forget(tx.councilId, { kind: 'situation', id }));
    tx.onCommit(() => this.live.forgetRights(readers));
    return certificate.id;
  }
}

async function readersOf(tx: Transaction, situationId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT DISTINCT account_id AS id FROM access_grant WHERE subject_kind = 'situation' AND subject_id = $1
       AND (valid_until IS NULL OR valid_until > $2)`,
    [situationId, tx.now],
  );
  return rows.map(({ id }) => id);
}
