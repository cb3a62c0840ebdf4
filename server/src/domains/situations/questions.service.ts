import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { answerQuestion, askQuestion, type QuestionThread } from '@croisee/domain/situations/questions.rules';
import type { Questions } from '@croisee/domain/situations/situation-sides.schema';
import { situationView } from '@croisee/domain/situations/situation-view';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { MembersQueries } from '../identity/api';
import { refuseIdentityIn } from './identity-check';
import { SituationDoor, type OpenedSituation } from './situation-door';
import { answerPlace, questionPlace } from './situation-rows';
import { SituationStore } from './situation-store';

/** Questions of the coordination to the submitter and their answers, sealed inside the file: nothing of it goes by mail. */
@Injectable()
export class QuestionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async list(persona: Persona, id: string): Promise<Questions> {
    return this.unitOfWork.read(persona, async (tx) => {
      const opened = await this.door.toRead(tx, persona, id);
      await tx.audit({ action: 'situation.questions-read', subjectKind: 'situation', subjectId: id }, 'read');
      return this.thread(tx, persona, opened);
    });
  }

  async ask(persona: Persona, id: string, text: string): Promise<Questions> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'ask-question');
      refuseIdentityIn('text', text);
      await this.add(tx, id, valueOf(askQuestion(situation.status, text, persona.accountId, tx.isoNow)));
      await this.store.save(tx, situation);
      await tx.audit({ action: 'situation.question-asked', subjectKind: 'situation', subjectId: id });
      await tx.outbox('situation.question-asked', id);
      return this.thread(tx, persona, await this.door.toRead(tx, persona, id));
    });
  }

  async answer(persona: Persona, id: string, questionId: string, text: string): Promise<Questions> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'answer-question');
      const question = situation.questions.find((each) => each.id === questionId);
      if (question === undefined) throw new DomainError('NOT_FOUND');
      refuseIdentityIn('text', text);
      valueOf(answerQuestion(question, text, persona.accountId, tx.isoNow));
      const key = await tx.key({ kind: 'situation', id });
      await tx.manager.query(`UPDATE situation_question SET answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1`, [
        questionId,
        key.sealText(answerPlace(questionId), text),
        persona.accountId,
        tx.now,
      ]);
      await this.store.save(tx, situation);
      await tx.audit({ action: 'situation.question-answered', subjectKind: 'situation', subjectId: id });
      await tx.outbox('situation.question-answered', id);
      return this.thread(tx, persona, await this.door.toRead(tx, persona, id));
    });
  }

  /** Appends a question to the thread, in the caller’s transaction. */
  async add(tx: Transaction, situationId: string, question: Omit<QuestionThread, 'id'>): Promise<void> {
    const id = randomUUID();
    const key = await tx.key({ kind: 'situation', id: situationId });
    await tx.manager.query(
      `INSERT INTO situation_question (council_id, id, situation_id, asked_by, asked_at, question) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tx.councilId, id, situationId, question.askedBy, question.askedAt, key.sealText(questionPlace(id), question.text)],
    );
  }

  private async thread(tx: Transaction, persona: Persona, { situation, held }: OpenedSituation): Promise<Questions> {
    const questions = situationView(situation, persona, held)?.questions ?? [];
    const names = await this.members.names(
      tx,
      questions.flatMap(({ askedBy, answer }) => (answer === null ? [askedBy] : [askedBy, answer.answeredBy])),
    );
    const nameOf = (accountId: string) => names.get(accountId) ?? '';
    return {
      items: questions.map((question) => ({
        ...question,
        askedBy: nameOf(question.askedBy),
        answer: question.answer === null ? null : { ...question.answer, answeredBy: nameOf(question.answer.answeredBy) },
      })),
    };
  }
}
