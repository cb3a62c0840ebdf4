import type { Persona } from '@croisee/domain/access/persona';
import { mandateInForce, mandatesEndingWithin } from '@croisee/domain/identity/mandate.rules';
import type { AccountList, AccountView, EndingMandates, Mandate, MandateView } from '@croisee/domain/identity/mandate.schema';
import { daysBetween, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { allMandates, timeZoneOf } from './mandate-rows';

interface AccountRow {
  readonly id: string;
  readonly displayName: string;
  readonly email: string;
  readonly status: AccountView['state'];
  readonly leftAt: Date | null;
  readonly secondFactor: boolean;
  readonly invitationExpiresAt: Date | null;
}

/** Accounts and mandates of a council, as those who manage them see them. */
@Injectable()
export class AccountsQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async list(persona: Persona): Promise<AccountList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'account.list', { councilId: tx.councilId });
      const zone = await timeZoneOf(tx);
      const view = await mandateViewer(tx, zone);
      const mandates = await allMandates(tx);
      const items = (await accountRows(tx)).map((row) => ({
        id: row.id,
        displayName: row.displayName,
        email: row.email,
        state: row.leftAt === null ? row.status : 'closed',
        secondFactor: row.secondFactor,
        invitationExpiresAt: row.invitationExpiresAt?.toISOString() ?? null,
        mandates: mandates.filter((mandate) => mandate.accountId === row.id).map(view),
      }));
      return { items, today: localDateOf(tx.isoNow, zone) };
    });
  }

  /** Mandates that end within `days`: renewed or handed over before their last day. */
  async ending(persona: Persona, days: number): Promise<EndingMandates> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'account.list', { councilId: tx.councilId });
      const zone = await timeZoneOf(tx);
      const today = localDateOf(tx.isoNow, zone);
      const view = await mandateViewer(tx, zone);
      const names = new Map((await accountRows(tx)).map((row) => [row.id, row.displayName]));
      return {
        items: mandatesEndingWithin(await allMandates(tx), days, tx.isoNow, zone)
          .filter(({ accountId }) => names.has(accountId))
          .map((mandate) => ({
            ...view(mandate),
            accountId: mandate.accountId,
            displayName: names.get(mandate.accountId) ?? '',
            daysLeft: daysBetween(today, mandate.until ?? today),
          })),
      };
    });
  }
}

function accountRows(tx: Transaction): Promise<AccountRow[]> {
  return tx.manager.query<AccountRow[]>(
    `SELECT a.id, a.display_name AS "displayName", a.email, a.status, m.left_at AS "leftAt",
            (EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
              OR EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = a.id)) AS "secondFactor",
            (SELECT max(i.expires_at) FROM invitation i WHERE i.account_id = a.id AND i.council_id = m.council_id
                AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $1) AS "invitationExpiresAt"
     FROM membership m JOIN account a ON a.id = m.account_id AND NOT a.link_only
     ORDER BY m.left_at IS NOT NULL, a.display_name, a.id`,
    [tx.now],
  );
}

async function mandateViewer(tx: Transaction, zone: string): Promise<(mandate: Mandate) => MandateView> {
  const rows = await tx.manager.query<{ id: string; name: string }[]>('SELECT id, name FROM structure');
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return ({ accountId: _, councilId: __, ...mandate }) => ({
    ...mandate,
    structureName: mandate.structureId === null ? null : (names.get(mandate.structureId) ?? null),
    inForce: mandateInForce({ ...mandate, accountId: _, councilId: __ }, tx.isoNow, zone),
  });
}
