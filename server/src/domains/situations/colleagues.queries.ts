import { SUBMITTING_ROLES } from '@croisee/domain/situations/access.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { MembersQueries } from '../identity/api';
import type { StoredSituation } from './situation-rows';

/** A colleague of the author, who may come in their place. */
export interface Colleague {
  readonly accountId: string;
  readonly name: string;
}

/** Who may present a situation instead of its author, the one to be when it is typed for them: those who hold a mandate of the same structure today. */
@Injectable()
export class ColleaguesQueries {
  constructor(@Inject(MembersQueries) private readonly members: MembersQueries) {}

  async of(tx: Transaction, { authorId, entry, submitterStructureId }: StoredSituation): Promise<Colleague[]> {
    if (submitterStructureId === null) return [];
    const presentedFor = entry?.forAccountId ?? authorId;
    const inForce = await this.members.inForce(tx, SUBMITTING_ROLES);
    const names = new Map(
      inForce
        .filter(({ accountId, structureId }) => structureId === submitterStructureId && accountId !== presentedFor)
        .map(({ accountId, displayName }) => [accountId, displayName]),
    );
    return [...names].map(([accountId, name]) => ({ accountId, name }));
  }
}
