import type { Persona } from '@croisee/domain/access/persona';
import { dueAt, IRRECOVERABLE_AFTER_DAYS, MAX_POSTPONEMENTS } from '@croisee/domain/retention/retention.rules';
import type { DueLine, ErasureCertificate, RetentionPage, RetentionRuleView } from '@croisee/domain/retention/retention.schema';
import { canTake } from '@croisee/domain/situations/lifecycle';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { RetentionClock } from './retention-clock';
import { RetentionStore, rulesInForce, type KeptSituation } from './retention-store';

const DAY_MS = 86_400_000;
const CERTIFICATES_SHOWN = 200;

/** What is kept until when, as a rehearsal: reading it does nothing. */
@Injectable()
export class RetentionQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RetentionStore) private readonly store: RetentionStore,
    @Inject(RetentionClock) private readonly clock: RetentionClock,
  ) {}

  page(persona: Persona, days: number): Promise<RetentionPage> {
    return this.unitOfWork.read(persona, (tx) => this.load(tx, persona, days));
  }

  async load(tx: Transaction, persona: Persona, days: number): Promise<RetentionPage> {
    this.access.assert(persona, 'retention.read', { councilId: tx.councilId });
    const until = Date.parse(await this.clock.now(tx)) + days * DAY_MS;
    const kept = await this.store.all(tx);
    const due = kept.filter((one) => one.standing.isHeld || Date.parse(dueAt(one.rule, one.standing)) <= until);
    const known = due.filter(({ status }) => status !== 'draft');
    const held = await this.access.heldOnMany(
      tx,
      persona,
      'situation',
      known.map(({ id }) => id),
    );
    const lines = known
      .filter(({ id }) => !(held.get(id) ?? []).includes('barred'))
      .map((one) => this.line(persona, tx.councilId, one))
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
    return {
      rules: await this.rules(tx),
      due: lines,
      drafts: due.length - known.length,
      certificates: await certificates(tx),
      irrecoverableAfterDays: IRRECOVERABLE_AFTER_DAYS,
    };
  }

  private line(persona: Persona, councilId: string, { id, code, status, rule, standing }: KeptSituation): DueLine {
    const may = (permission: 'retention.postpone' | 'retention.hold' | 'retention.erase') =>
      this.access.may(persona, permission, { councilId, held: [] }).allowed;
    const offers: DueLine['offers'] = [];
    const erasable = canTake({ status, resumesAt: null, passages: 0 }, 'purge');
    if (rule.action === 'erase' && standing.postponements < MAX_POSTPONEMENTS && may('retention.postpone')) offers.push('postpone');
    if (may('retention.hold')) offers.push(standing.isHeld ? 'lift' : 'hold');
    if (erasable && !standing.isHeld && may('retention.erase')) offers.push('erase');
    return {
      ...{ situationId: id, code, status, rule: rule.code, action: rule.action, triggerAt: standing.triggerAt },
      ...{ dueAt: dueAt(rule, standing), firstNoticeAt: standing.firstNoticeAt, lastNoticeAt: standing.lastNoticeAt },
      ...{ postponements: standing.postponements, held: standing.isHeld, offers },
    };
  }

  private async rules(tx: Transaction): Promise<RetentionRuleView[]> {
    return rulesInForce(await this.store.settings(tx)).map(({ rule, setting }) => ({
      ...{ code: rule.code, trigger: rule.trigger, action: rule.action },
      ...{ delayDays: setting?.delayDays ?? rule.delayDays, defaultDays: rule.delayDays, ceilingDays: rule.ceilingDays },
      ...{
        justification: setting?.justification ?? null,
        decidedAt: setting?.decidedAt.toISOString() ?? null,
        version: setting?.version ?? 0,
      },
    }));
  }
}

async function certificates(tx: Transaction): Promise<ErasureCertificate[]> {
  // A draft was its author's alone: not even its code is shown to others, and it leaves no line here.
  const rows = await tx.manager.query<(Omit<ErasureCertificate, 'erasedAt'> & { readonly erasedAt: Date })[]>(
    `SELECT id, subject_kind AS "subjectKind", code, status, submitted_quarter AS "submittedQuarter", cause, rule, erased_at AS "erasedAt",
            irrecoverable_on::text AS "irrecoverableOn"
     FROM erasure_certificate WHERE status <> 'draft' ORDER BY erased_at DESC, id LIMIT ${CERTIFICATES_SHOWN}`,
  );
  return rows.map(({ erasedAt, ...row }) => ({ ...row, erasedAt: erasedAt.toISOString() }));
}
