import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { answerEthics, findDoctrine, withoutSituation, type EthicsQuestion } from '@croisee/domain/ethics/ethics.rules';
import type {
  AnswerEthics,
  AskEthics,
  Doctrine,
  EthicsQuestionList,
  EthicsQuestionView,
  SearchDoctrine,
} from '@croisee/domain/ethics/ethics.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { MembersQueries } from '../identity/api';
import { refuseIdentityIn } from '../situations/api';
import { EthicsStore } from './ethics-store';

/** Questions of ethics: scanned like any text, never about a situation; an answer may become doctrine, which names nobody. */
@Injectable()
export class EthicsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(EthicsStore) private readonly store: EthicsStore,
    @Inject(MembersQueries) private readonly members: MembersQueries,
  ) {}

  async list(persona: Persona): Promise<EthicsQuestionList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'ethics.read');
      const everybody = this.access.policyOf(persona).permissions.has('ethics.answer');
      const questions = await this.store.questions(tx, everybody ? null : persona.accountId);
      await tx.audit({ action: 'ethics.questions-read', facts: { questions: questions.length } }, 'read');
      return { items: await this.views(tx, persona, questions) };
    });
  }

  async ask(persona: Persona, { id, motive, text }: AskEthics): Promise<EthicsQuestionView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'ethics.ask', { councilId: tx.councilId });
      refuseIdentityIn('text', text);
      valueOf(withoutSituation([text]));
      const { councilId, isoNow: askedAt } = tx;
      const question = { id: id ?? randomUUID(), councilId, authorId: persona.accountId, motive, text, askedAt, answer: null };
      if (!(await this.store.insert(tx, question))) throw new DomainError('ALREADY_DONE');
      await tx.audit({ action: 'ethics.asked', subjectKind: 'ethics-question', subjectId: question.id });
      await tx.outbox('ethics.asked', question.id);
      return this.view(tx, persona, question);
    });
  }

  async answer(persona: Persona, id: string, input: AnswerEthics): Promise<EthicsQuestionView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const question = await this.store.lock(tx, id);
      if (question === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'ethics.answer', question);
      refuseIdentityIn('text', input.text);
      refuseIdentityIn('doctrine.question', input.doctrine?.question ?? '');
      refuseIdentityIn('doctrine.answer', input.doctrine?.answer ?? '');
      valueOf(withoutSituation([input.text, input.doctrine?.question ?? '', input.doctrine?.answer ?? '']));
      const answered = valueOf(answerEthics(question, input, persona.accountId, tx.isoNow));
      if (answered.answer !== null) await this.store.saveAnswer(tx, id, answered.answer);
      if (input.doctrine !== null) await this.store.keep(tx, question.motive, input.doctrine);
      await tx.audit({
        action: 'ethics.answered',
        subjectKind: 'ethics-question',
        subjectId: id,
        facts: { kept: input.doctrine !== null },
      });
      await tx.outbox('ethics.answered', id);
      return this.view(tx, persona, answered);
    });
  }

  async doctrine(persona: Persona, query: SearchDoctrine): Promise<Doctrine> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'ethics.read-doctrine', { councilId: tx.councilId });
      return { items: findDoctrine(await this.store.doctrine(tx), query) };
    });
  }

  private async view(tx: Transaction, persona: Persona, question: EthicsQuestion): Promise<EthicsQuestionView> {
    const [view] = await this.views(tx, persona, [question]);
    if (view === undefined) throw new DomainError('NOT_FOUND');
    return view;
  }

  private async views(tx: Transaction, persona: Persona, questions: readonly EthicsQuestion[]): Promise<EthicsQuestionView[]> {
    const people = questions.flatMap(({ authorId, answer }) => (answer === null ? [authorId] : [authorId, answer.answeredBy]));
    const names = await this.members.names(tx, [...new Set(people)]);
    const mayAnswer = this.access.policyOf(persona).permissions.has('ethics.answer');
    return questions.map(({ id, motive, text, authorId, askedAt, answer }) => ({
      id,
      motive,
      text,
      askedAt,
      askedBy: names.get(authorId) ?? '',
      own: authorId === persona.accountId,
      canAnswer: mayAnswer && answer === null && authorId !== persona.accountId,
      answer: answer && {
        text: answer.text,
        answeredBy: names.get(answer.answeredBy) ?? '',
        answeredAt: answer.answeredAt,
        keptAsDoctrine: answer.doctrine !== null,
      },
    }));
  }
}
