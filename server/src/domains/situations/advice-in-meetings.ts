import type { Persona } from '@croisee/domain/access/persona';
import { agendaTitle, putInMeeting, type AdviceRequest } from '@croisee/domain/situations/advice.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { AdviceStore } from './advice-store';
import { refuseIdentity } from './identity-check';

/** What meetings may do with advice requests: discuss them as questions of practice, inside their own transaction. */
@Injectable()
export class AdviceInMeetings {
  constructor(
    @Inject(AdviceStore) private readonly store: AdviceStore,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** Puts a question of practice in a meeting, as one of its items; refused when its author did not agree or it is on an agenda. */
  async putInMeeting(
    tx: Transaction,
    persona: Persona,
    adviceRequestId: string,
    item: { id: string; on: string; title: string },
  ): Promise<void> {
    const request = await this.store.lock(tx, adviceRequestId);
    if (request === undefined) throw new DomainError('NOT_FOUND');
    this.access.assert(persona, 'advice.answer', request);
    refuseIdentity([{ path: 'title', text: item.title }]);
    await this.place(tx, request, item);
  }

  /** Puts every question that waits for a meeting in this one; `addItem` writes its item and answers the id. */
  async putWaitingInMeeting(tx: Transaction, on: string, addItem: (title: string) => Promise<string>): Promise<void> {
    for (const request of await this.store.waitingForMeeting(tx))
      await this.place(tx, request, { id: await addItem(agendaTitle(request.question)), on });
  }

  private async place(tx: Transaction, request: AdviceRequest, item: { id: string; on: string }): Promise<void> {
    await this.store.savePlace(tx, valueOf(putInMeeting(request, item, tx.isoNow)));
    await tx.audit({ action: 'advice.put-in-meeting', subjectKind: 'advice-request', subjectId: request.id, facts: { itemId: item.id } });
    await tx.outbox('advice.put-in-meeting', request.id);
  }
}
