import { randomUUID } from 'node:crypto';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { ruleOf, type RetentionRuleCode } from '@croisee/domain/retention/retention-rules';
import { checkDelay, postpone } from '@croisee/domain/retention/retention.rules';
import type { Erase, Postpone, RetentionPage, SetRule } from '@croisee/domain/retention/retention.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { refuseIdentityIn } from '../situations/api';
import { Erasure, type ErasureCause } from './erasure.service';
import { RetentionClock } from './retention-clock';
import { RetentionQueries } from './retention.queries';
import { RetentionStore, type KeptSituation } from './retention-store';

const PAGE_DAYS = 90;

/** What people decide about conservation: a delay, a postponement, a hold, an erasure before its time. */
@Injectable()
export class RetentionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RetentionStore) private readonly store: RetentionStore,
    @Inject(RetentionQueries) private readonly queries: RetentionQueries,
    @Inject(RetentionClock) private readonly clock: RetentionClock,
    @Inject(Erasure) private readonly erasure: Erasure,
  ) {}

  setRule(persona: Persona, code: RetentionRuleCode, { delayDays, justification, version }: SetRule): Promise<RetentionPage> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'retention.set-rules', { councilId: tx.councilId });
      valueOf(checkDelay(ruleOf(code), delayDays, justification));
      if (!(await this.store.saveSetting(tx, { rule: code, delayDays, justification, version }))) throw new DomainError('STALE_VERSION');
      await tx.audit({ action: 'retention.rule-set', subjectKind: 'council', subjectId: tx.councilId, facts: { rule: code, delayDays } });
      return this.queries.load(tx, persona, PAGE_DAYS);
    });
  }

  postpone(persona: Persona, id: string, { days, reason }: Postpone): Promise<RetentionPage> {
    return this.change(persona, id, 'retention.postpone', async (tx, kept) => {
      const standing = valueOf(postpone(kept.rule, kept.standing, days));
      refuseIdentityIn('reason', reason);
      await this.store.saveStanding(tx, kept, standing);
      const postponementId = randomUUID();
      const key = await tx.key({ kind: 'situation', id });
      await tx.manager.query(
        `INSERT INTO retention_postponement (council_id, id, situation_id, days, reason, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          tx.councilId,
          postponementId,
          id,
          days,
          key.sealText(`retention_postponement/${postponementId}`, reason),
          persona.accountId,
          tx.now,
        ],
      );
      await tx.audit({ action: 'retention.postponed', subjectKind: 'situation', subjectId: id, facts: { days } });
    });
  }

  hold(persona: Persona, id: string, reason: string): Promise<RetentionPage> {
    return this.change(persona, id, 'retention.hold', async (tx, kept) => {
      if (kept.standing.isHeld) throw new DomainError('RETENTION_HELD');
      refuseIdentityIn('reason', reason);
      const holdId = randomUUID();
      const key = await tx.key({ kind: 'situation', id });
      await tx.manager.query(
        `INSERT INTO retention_hold (council_id, id, situation_id, reason, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [tx.councilId, holdId, id, key.sealText(`retention_hold/${holdId}`, reason), persona.accountId, tx.now],
      );
      await tx.audit({ action: 'retention.held', subjectKind: 'situation', subjectId: id });
    });
  }

  lift(persona: Persona, id: string): Promise<RetentionPage> {
    return this.change(persona, id, 'retention.hold', async (tx) => {
      const [, count] = await tx.manager.query<[unknown[], number]>(
        `UPDATE retention_hold SET lifted_by = $2, lifted_at = $3 WHERE situation_id = $1 AND lifted_at IS NULL`,
        [id, persona.accountId, tx.now],
      );
      if (count === 0) throw new DomainError('RETENTION_NOT_HELD');
      await tx.audit({ action: 'retention.hold-lifted', subjectKind: 'situation', subjectId: id });
    });
  }

  /** An act that cannot be undone: whoever does it types the code of the situation again and says why. */
  erase(persona: Persona, id: string, { code, reason }: Erase, cause: ErasureCause['cause'] = 'act'): Promise<RetentionPage> {
    return this.change(persona, id, 'retention.erase', async (tx, kept) => {
      // A draft is on its author's desk: nobody else knows that it exists.
      if (kept.status === 'draft') throw new DomainError('NOT_FOUND');
      if (kept.code !== code.toUpperCase()) throw new DomainError('ERASURE_CODE_DIFFERS');
      refuseIdentityIn('reason', reason);
      await this.erasure.erase(tx, kept, { cause, rule: null }, await this.clock.now(tx));
    });
  }

  private change(
    persona: Persona,
    id: string,
    permission: Permission,
    act: (tx: Transaction, kept: KeptSituation) => Promise<void>,
  ): Promise<RetentionPage> {
    return this.unitOfWork.write(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'situation', id);
      this.access.assert(persona, permission, { councilId: tx.councilId, held });
      const kept = await this.store.lock(tx, id);
      if (kept === undefined) throw new DomainError('NOT_FOUND');
      await act(tx, kept);
      return this.queries.load(tx, persona, PAGE_DAYS);
    });
  }
}
