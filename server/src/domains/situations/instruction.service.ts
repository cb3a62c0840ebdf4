import type { Persona } from '@croisee/domain/access/persona';
import { askToComplete, decideAdmissibility, type DecideAdmissibility } from '@croisee/domain/situations/admissibility.rules';
import type { Reread } from '@croisee/domain/situations/preparation.schema';
import { recordRereading } from '@croisee/domain/situations/preparation.rules';
import type { SituationState } from '@croisee/domain/situations/situation-page.schema';
import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { valueOf } from '../../kernel/errors/domain-error';
import { refuseIdentityIn, textDigest } from './identity-check';
import { QuestionsService } from './questions.service';
import { SituationDoor } from './situation-door';
import { SituationStore } from './situation-store';

/** The coordination reads a submission and answers it. */
@Injectable()
export class InstructionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(QuestionsService) private readonly questions: QuestionsService,
  ) {}

  async askToComplete(persona: Persona, id: string, question: string): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'ask-to-complete');
      refuseIdentityIn('question', question);
      const standing = valueOf(askToComplete(situation));
      await this.questions.add(tx, id, { askedBy: persona.accountId, askedAt: tx.isoNow, text: question, answer: null });
      const state = await this.store.save(tx, { ...situation, ...standing }, 'ask-to-complete');
      await tx.audit({ action: 'situation.sent-back', subjectKind: 'situation', subjectId: id });
      await tx.outbox('situation.to-complete', id);
      return state;
    });
  }

  async decide(persona: Persona, id: string, input: DecideAdmissibility): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'decide');
      refuseIdentityIn('message', input.message);
      const { standing, decision } = valueOf(decideAdmissibility(situation, input, tx.isoNow));
      const action = input.outcome === 'admissible' ? 'declare-admissible' : 'declare-inadmissible';
      const state = await this.store.save(tx, { ...situation, ...standing, decision }, action);
      await tx.audit({
        action: `situation.${input.outcome}`,
        subjectKind: 'situation',
        subjectId: id,
        facts: { reason: decision.reason },
      });
      await tx.outbox('situation.answered', id);
      return state;
    });
  }

  async reread(persona: Persona, id: string, input: Reread): Promise<SituationState> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, id, 'reread');
      refuseIdentityIn('note', input.note);
      const current = textDigest(id, situation.submission);
      const rereading = valueOf(recordRereading(situation, current, input, persona.accountId, tx.isoNow));
      const state = await this.store.save(tx, { ...situation, rereading });
      await tx.audit({ action: 'situation.reread', subjectKind: 'situation', subjectId: id, facts: { outcome: input.outcome } });
      return state;
    });
  }
}
