import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { FollowUpQueries } from './follow-up.queries';
import { ResponseStore, type StoredResponse } from './response-store';

/** Changes a response that its author may change and answers the action to write in the journal. */
export type ResponseWork = (tx: Transaction, response: StoredResponse, held: readonly GrantLevel[]) => Promise<string>;

/** The one way to change what hangs on a response: row held, right asked, journal and outbox in the same transaction. */
@Injectable()
export class ResponseChanges {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ResponseStore) private readonly store: ResponseStore,
    @Inject(FollowUpQueries) private readonly pages: FollowUpQueries,
  ) {}

  async change(persona: Persona, responseId: string, permission: Permission, work: ResponseWork): Promise<void> {
    await this.unitOfWork.write(persona, (tx) => this.changeIn(tx, persona, responseId, permission, work));
  }

  /** The same, and the page as its author then reads it. */
  changeAndShow(persona: Persona, responseId: string, permission: Permission, work: ResponseWork): Promise<FollowUpView> {
    return this.unitOfWork.write(persona, async (tx) =>
      this.pages.view(tx, persona, await this.changeIn(tx, persona, responseId, permission, work)),
    );
  }

  /** Answers the situation the response is about. */
  private async changeIn(
    tx: Transaction,
    persona: Persona,
    responseId: string,
    permission: Permission,
    work: ResponseWork,
  ): Promise<string> {
    const response = await this.store.lock(tx, responseId);
    const held = await this.access.held(tx, persona, 'situation', response.situationId);
    const proposedReferentIds = response.referents.map(({ accountId }) => accountId);
    this.access.assert(persona, permission, { councilId: tx.councilId, held, proposedReferentIds });
    const action = await work(tx, response, held);
    await tx.audit({ action, subjectKind: 'situation', subjectId: response.situationId, facts: { responseId } });
    await tx.outbox(action, responseId, { situationId: response.situationId });
    return response.situationId;
  }
}
