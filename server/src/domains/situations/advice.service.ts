import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { answerAdvice, isOnAgenda, keepForMeeting, type AdviceRequest, type AnswerAdvice } from '@croisee/domain/situations/advice.rules';
import type { AdviceList, AdviceRequestView, SendAdviceRequest } from '@croisee/domain/situations/situation-sides.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { MembersQueries } from '../identity/api';
import { AdviceStore } from './advice-store';
import { refuseIdentity, refuseIdentityIn } from './identity-check';

/** Anonymous advice requests (R023): asked by a professional, answered once by the coordination or the facilitation. */
@Injectable()
export class AdviceService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(AdviceStore) private readonly store: AdviceStore,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async ask(persona: Persona, { id, ...input }: SendAdviceRequest): Promise<AdviceRequestView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'advice.ask', { councilId: tx.councilId });
      refuseIdentity([
        { path: 'question', text: input.question },
        { path: 'context', text: input.context },
      ]);
      const request: AdviceRequest = {
        ...input,
        id: id ?? randomUUID(),
        councilId: tx.councilId,
        authorId: persona.accountId,
        askedAt: tx.isoNow,
        answer: null,
        forMeeting: null,
      };
      if (!(await this.store.insert(tx, request))) throw new DomainError('ALREADY_DONE');
      await tx.audit({ action: 'advice.asked', subjectKind: 'advice-request', subjectId: request.id });
      await tx.outbox('advice.asked', request.id);
      return this.view(tx, persona, request);
    });
  }

  async list(persona: Persona): Promise<AdviceList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'advice.read');
      const readable = (await this.store.all(tx)).filter((request) => this.access.may(persona, 'advice.read', request).allowed);
      await tx.audit({ action: 'advice.list-read', facts: { requests: readable.length } }, 'read');
      const items: AdviceRequestView[] = [];
      for (const request of readable) items.push(await this.view(tx, persona, request));
      return { items };
    });
  }

  async answer(persona: Persona, id: string, input: AnswerAdvice): Promise<AdviceRequestView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const request = await this.store.lock(tx, id);
      if (request === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'advice.answer', request);
      refuseIdentityIn('text', input.text);
      const answered = valueOf(answerAdvice(request, input, persona.accountId, tx.isoNow));
      await this.store.saveAnswer(tx, answered);
      await tx.audit({ action: 'advice.answered', subjectKind: 'advice-request', subjectId: id, facts: { outcome: input.outcome } });
      await tx.outbox('advice.answered', id);
      return this.view(tx, persona, answered);
    });
  }

  /** Keeps a question for the next meeting that takes questions of practice. */
  async keepForMeeting(persona: Persona, id: string): Promise<AdviceRequestView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const request = await this.store.lock(tx, id);
      if (request === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'advice.answer', request);
      const kept = valueOf(keepForMeeting(request, tx.isoNow));
      await this.store.savePlace(tx, kept);
      await tx.audit({ action: 'advice.kept-for-meeting', subjectKind: 'advice-request', subjectId: id });
      await tx.outbox('advice.kept-for-meeting', id);
      return this.view(tx, persona, kept);
    });
  }

  private async view(tx: Transaction, persona: Persona, request: AdviceRequest): Promise<AdviceRequestView> {
    const { answer, authorId, forMeeting } = request;
    const mayAnswer = this.access.may(persona, 'advice.answer', request).allowed;
    const names = await this.members.names(tx, answer === null ? [authorId] : [authorId, answer.answeredBy]);
    return {
      ...request,
      askedBy: names.get(authorId) ?? '',
      own: authorId === persona.accountId,
      canAnswer: answer === null && mayAnswer,
      canPlace: mayAnswer && request.discussInMeeting && !isOnAgenda(request),
      forMeeting: forMeeting === null ? null : { since: forMeeting.since, on: forMeeting.on },
      answer: answer === null ? null : { ...answer, answeredBy: names.get(answer.answeredBy) ?? '' },
    };
  }
}
