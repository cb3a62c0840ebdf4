import type { Persona } from '@croisee/domain/access/persona';
import { outlookOf } from '@croisee/domain/responses/outlook.rules';
import { closingLoops } from '@croisee/domain/responses/returns.rules';
import type { WaitingKind, WaitingList } from '@croisee/domain/responses/waiting.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access, heldScopeSql } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../identity/api';
import { ResponseStore } from './response-store';

/** Something the follow-up of a situation still owes, whoever reads. */
export interface Owed {
  readonly kind: WaitingKind;
  readonly responseId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly dueOn: string;
  readonly overdueDays: number;
}

/** The last passage of a situation. */
interface LastResponse {
  readonly responseId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly validatedAt: Date;
}

const LAST_RESPONSE = `last.id AS "responseId", s.id AS "situationId", s.code AS "situationCode", last.validated_at AS "validatedAt"
  FROM situation s JOIN LATERAL (
    SELECT id, validated_at FROM collective_response WHERE situation_id = s.id ORDER BY validated_at DESC, id DESC LIMIT 1) last ON true`;

const FOLLOWING = ['own', 'coordinate', 'facilitate', 'follow-up'];
const NO_SCOPE = 'true';

const PERMISSIONS = {
  'return-to-person': 'response.record-return-to-person',
  'return-to-submitter': 'response.record-return-to-submitter',
  outlook: 'response.answer-outlook',
} as const;

/** Who must still be told, and what must still be asked at six months: read from the rows, so that nothing is forgotten and nothing ticked by hand. */
@Injectable()
export class WaitingQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async list(persona: Persona): Promise<WaitingList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'commitment.list');
      const scope = heldScopeSql('situation', 's.id', { account: 1, levels: 2, now: 3 });
      const owed = await this.owed(tx, scope, [persona.accountId, FOLLOWING, tx.now]);
      const held = await this.access.heldOnMany(tx, persona, 'situation', [...new Set(owed.map(({ situationId }) => situationId))]);
      await tx.audit({ action: 'follow-up.waiting-read', facts: { count: owed.length } }, 'read');
      const items = owed.map((one) => {
        const instance = { councilId: tx.councilId, held: held.get(one.situationId) ?? [] };
        return { ...one, mayDo: this.access.may(persona, PERMISSIONS[one.kind], instance).allowed };
      });
      return { items };
    });
  }

  /** Everything owed in the council, for reminders. */
  all(tx: Transaction): Promise<Owed[]> {
    return this.owed(tx, NO_SCOPE, []);
  }

  private async owed(tx: Transaction, scope: string, parameters: unknown[]): Promise<Owed[]> {
    const owed = [...(await this.returns(tx, scope, parameters)), ...(await this.outlooks(tx, scope, parameters))];
    return owed.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.situationCode.localeCompare(b.situationCode));
  }

  /** Loops are those of the last passage of situations that go on. */
  private async returns(tx: Transaction, scope: string, parameters: unknown[]): Promise<Owed[]> {
    const last = await tx.manager.query<LastResponse[]>(
      `SELECT ${LAST_RESPONSE} WHERE s.status IN ('response-built', 'followed-up') AND ${scope} AND EXISTS (
         SELECT 1 FROM collective_response r WHERE r.situation_id = s.id AND (
           SELECT count(DISTINCT n.addressee) FROM response_return n WHERE n.response_id = r.id AND n.closes_loop) < 2)`,
      parameters,
    );
    const [settings, zone] = [await this.settings.settings(tx), await this.settings.timeZone(tx)];
    const returnsOf = await this.store.returnsOf(
      tx,
      last.map(({ responseId, situationId }) => ({ id: responseId, situationId })),
    );
    return last.flatMap(({ validatedAt, ...about }) => {
      const response = { validatedAt: validatedAt.toISOString(), ...returnsOf(about.responseId) };
      const { person, submitter } = closingLoops(response, settings, tx.isoNow, zone);
      const waits = ({ done, dueOn, overdueDays }: typeof person, kind: WaitingKind): Owed[] =>
        done ? [] : [{ kind, ...about, dueOn, overdueDays }];
      return [...waits(person, 'return-to-person'), ...waits(submitter, 'return-to-submitter')];
    });
  }

  /** The review at six months is asked from its day on, of closed situations too. */
  private async outlooks(tx: Transaction, scope: string, parameters: unknown[]): Promise<Owed[]> {
    const rows = await tx.manager.query<LastResponse[]>(
      `SELECT ${LAST_RESPONSE} WHERE s.status IN ('response-built', 'followed-up', 'closed') AND ${scope}
         AND NOT EXISTS (SELECT 1 FROM follow_up_outlook o WHERE o.response_id = last.id)`,
      parameters,
    );
    const zone = await this.settings.timeZone(tx);
    return rows.flatMap(({ validatedAt, ...about }) => {
      const state = outlookOf({ validatedAt: validatedAt.toISOString(), isLast: true }, tx.isoNow, zone);
      return state === null || !state.asked
        ? []
        : [{ kind: 'outlook' as const, ...about, dueOn: state.dueOn, overdueDays: state.overdueDays }];
    });
  }
}
