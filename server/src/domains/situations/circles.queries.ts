import type { SharingCircle } from '@croisee/domain/access/persona';
import { circleOf } from '@croisee/domain/identity/persona.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { StructuresQueries } from '../directory/api';
import { MembersQueries } from '../identity/api';

/** Where somebody stands for sharing: their circle and the structures that gave them a mandate. */
export interface SharingStanding {
  readonly circle: SharingCircle;
  readonly structureIds: readonly string[];
}

/** The circles of everybody in force, as their personas would have them. */
@Injectable()
export class CirclesQueries {
  constructor(
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
  ) {}

  async standing(tx: Transaction): Promise<Map<string, SharingStanding>> {
    const listed = [...(await this.structures.byId(tx)).values()].filter(({ listedService }) => listedService).map(({ id }) => id);
    const byAccount = Map.groupBy(await this.members.inForce(tx), ({ accountId }) => accountId);
    return new Map(
      [...byAccount].map(([accountId, mandates]) => [
        accountId,
        { circle: circleOf(mandates, listed), structureIds: mandates.flatMap(({ structureId }) => structureId ?? []) },
      ]),
    );
  }
}
