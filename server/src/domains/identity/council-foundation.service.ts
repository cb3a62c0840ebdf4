import { randomUUID } from 'node:crypto';
import type { CouncilSettings } from '@croisee/domain/identity/council.schema';
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { InvitationLinks } from './invitation-links';
import { insertMandate } from './mandate-rows';

/** What is needed to found a council: its bearer is the data controller, its first administrator invites the others. */
export interface NewCouncil {
  readonly name: string;
  readonly bearer: string;
  readonly timeZone: string;
  readonly fictitious: boolean;
  readonly settings: Partial<CouncilSettings>;
  readonly administrator: { readonly email: string; readonly displayName: string };
}

export interface FoundedCouncil {
  readonly councilId: string;
  readonly administratorId: string;
  /** Path of the administrator's single-use invitation. */
  readonly invitationPath: string;
}

/** Founds councils: the only place where somebody gets a mandate that nobody gave, so it is reached from the command line alone. */
@Injectable()
export class CouncilFoundation {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(InvitationLinks) private readonly links: InvitationLinks,
  ) {}

  async found(council: NewCouncil): Promise<FoundedCouncil> {
    const councilId = randomUUID();
    const administratorId = await this.unitOfWork.global(async (manager, now) => {
      await manager.query(
        `INSERT INTO council (id, name, bearer, time_zone, fictitious, settings, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [councilId, council.name, council.bearer, council.timeZone, council.fictitious, JSON.stringify(council.settings), now],
      );
      const { email, displayName } = council.administrator;
      await manager.query(
        `INSERT INTO account (id, email, display_name, status, created_at) VALUES ($1, $2, $3, 'invited', $4) ON CONFLICT (email) DO NOTHING`,
        [randomUUID(), email.toLowerCase(), displayName, now],
      );
      const [account] = await manager.query<{ id: string }[]>('SELECT id FROM account WHERE email = $1', [email.toLowerCase()]);
      if (account === undefined) throw new Error('The administrator has no account.');
      return account.id;
    });
    return this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      const memberId = randomUUID();
      await tx.manager.query('INSERT INTO membership (council_id, id, account_id, joined_at) VALUES ($1, $2, $3, $4)', [
        councilId,
        memberId,
        administratorId,
        tx.now,
      ]);
      const from = tx.isoNow.slice(0, 10);
      await insertMandate(tx, memberId, { role: 'administrator', structureId: null, profession: 'administrator', from, until: null });
      await tx.audit({ action: 'council.founded', subjectKind: 'council', subjectId: councilId });
      const { path } = await this.links.create(tx, administratorId);
      return { councilId, administratorId, invitationPath: path };
    });
  }
}
