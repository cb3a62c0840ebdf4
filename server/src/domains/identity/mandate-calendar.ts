import type { Role } from '@croisee/domain/access/roles';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainEvents } from '../../kernel/events/domain-events';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { LiveServer } from '../../kernel/realtime/live-server';
import { oneAtATime, timeZoneOf } from './mandate-rows';

/** A mandate that begins to act or ceases to, as the other domains hear it. */
export interface MandateTurn {
  readonly mandateId: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly role: Role;
  readonly structureId: string | null;
  /** Whether another mandate of the person gives the same role today: what the role opens then stays. */
  readonly sameRoleInForce: boolean;
}

declare module '../../kernel/events/domain-events' {
  interface DomainEventMap {
    'identity.mandate-started': MandateTurn;
    'identity.mandate-ended': MandateTurn;
  }
}

const SWEEP_MINUTES = 5;

const ACTS = `d.ended_at IS NULL AND d.starts_on <= $1::date AND (d.ends_on IS NULL OR $1::date <= d.ends_on) AND m.left_at IS NULL`;
const TABLES = `mandate d JOIN membership m ON m.council_id = d.council_id AND m.id = d.member_id`;
const BEGUN = `d.start_told_at IS NULL AND ${ACTS}`;
const OVER = `d.start_told_at IS NOT NULL AND d.end_told_at IS NULL AND NOT (${ACTS})`;

/** Tells the other domains, once and inside a transaction, that a mandate began or ended: at once after a change, by a sweep on its day. */
@Injectable()
export class MandateCalendar implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(LiveServer) private readonly live: LiveServer,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
    this.jobs.every({ failure: 'the calendar of mandates could not be read', seconds: SWEEP_MINUTES * 60 }, () => this.sweep());
  }

  /** Every council: what began or ended by date since the last time. */
  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) {
      const waiting = await this.unitOfWork.readAsSystem(councilId, (tx) => this.isWaiting(tx));
      if (waiting) await this.unitOfWork.writeAsSystem(councilId, (tx) => this.turnPage(tx));
    }
  }

  /** Tells what is due in the council of the transaction; ends go first, so that a handover never takes from the successor. */
  async tell(tx: Transaction): Promise<void> {
    const today = await todayIn(tx);
    for (const turn of await this.take(tx, OVER, 'end_told_at', today)) {
      await this.events.emit(tx, 'identity.mandate-ended', turn);
      await this.note(tx, 'mandate.ceased', turn);
    }
    for (const turn of await this.take(tx, BEGUN, 'start_told_at', today)) {
      await this.events.emit(tx, 'identity.mandate-started', turn);
      await this.note(tx, 'mandate.began', turn);
    }
  }

  private async turnPage(tx: Transaction): Promise<void> {
    await oneAtATime(tx);
    await tx.audit({ action: 'mandate.calendar-read', subjectKind: 'council', subjectId: tx.councilId });
    await this.tell(tx);
  }

  private async isWaiting(tx: Transaction): Promise<boolean> {
    const rows = await tx.manager.query<unknown[]>(`SELECT 1 FROM ${TABLES} WHERE (${BEGUN}) OR (${OVER}) LIMIT 1`, [await todayIn(tx)]);
    return rows.length > 0;
  }

  private async take(tx: Transaction, due: string, column: 'start_told_at' | 'end_told_at', today: string): Promise<MandateTurn[]> {
    const turns = await tx.manager.query<MandateTurn[]>(
      `SELECT d.id AS "mandateId", m.account_id AS "accountId", m.id AS "memberId", d.role, d.structure_id AS "structureId",
              EXISTS (SELECT 1 FROM mandate o WHERE o.member_id = d.member_id AND o.role = d.role AND o.id <> d.id AND o.ended_at IS NULL
                        AND o.starts_on <= $1::date AND (o.ends_on IS NULL OR $1::date <= o.ends_on) AND m.left_at IS NULL) AS "sameRoleInForce"
       FROM ${TABLES} WHERE ${due} ORDER BY d.created_at, d.id FOR UPDATE OF d`,
      [today],
    );
    await tx.manager.query(`UPDATE mandate SET ${column} = $2 WHERE id = ANY($1)`, [turns.map((turn) => turn.mandateId), tx.now]);
    return turns;
  }

  private async note(tx: Transaction, action: string, turn: MandateTurn): Promise<void> {
    await tx.audit({ action, subjectKind: 'account', subjectId: turn.accountId, facts: { role: turn.role, mandateId: turn.mandateId } });
    tx.onCommit(() => this.live.forgetRights(turn.accountId));
  }
}

async function todayIn(tx: Transaction): Promise<string> {
  return localDateOf(tx.isoNow, await timeZoneOf(tx));
}
