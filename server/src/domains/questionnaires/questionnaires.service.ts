import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type {
  CreateQuestionnaire,
  EditQuestionnaire,
  QuestionnaireContent,
  QuestionnaireList,
  QuestionnaireView,
} from '@croisee/domain/questionnaires/questionnaire.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { insertVersion, lastVersion, lastVersions, rewriteVersion, type StoredVersion } from './questionnaire-rows';
import { refuseNames } from './words-check';

/** Questionnaires in preparation: what a campaign asks never changes, a change of it makes the next version. */
@Injectable()
export class QuestionnairesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  list(persona: Persona): Promise<QuestionnaireList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      const items = (await lastVersions(tx)).map(({ questionnaireId, content, template, number, campaigns }) => ({
        ...{ id: questionnaireId, title: content.title, template, number, campaigns },
        questions: content.questions.length,
      }));
      return { items };
    });
  }

  one(persona: Persona, id: string): Promise<QuestionnaireView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      return viewOf(await lastVersion(tx, id));
    });
  }

  create(persona: Persona, { content, template }: CreateQuestionnaire): Promise<QuestionnaireView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      refuseNamesIn(content);
      const id = randomUUID();
      await tx.manager.query(`INSERT INTO questionnaire (council_id, id, template, created_at) VALUES ($1, $2, $3, $4)`, [
        ...[tx.councilId, id, template, tx.now],
      ]);
      await insertVersion(tx, { questionnaireId: id, versionId: randomUUID(), number: 1, content });
      await audit(tx, 'questionnaire.created', id);
      return viewOf(await lastVersion(tx, id));
    });
  }

  edit(persona: Persona, id: string, { content, version }: EditQuestionnaire): Promise<QuestionnaireView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'questionnaire.manage', { councilId: tx.councilId });
      refuseNamesIn(content);
      const last = await lastVersion(tx, id, true);
      if (last.version !== version) throw new DomainError('STALE_VERSION', { version: last.version });
      if (last.used) await insertVersion(tx, { questionnaireId: id, versionId: randomUUID(), number: last.number + 1, content });
      else await rewriteVersion(tx, last.versionId, content);
      await tx.manager.query(`UPDATE questionnaire SET version = version + 1 WHERE id = $1`, [id]);
      await audit(tx, 'questionnaire.edited', id);
      return viewOf(await lastVersion(tx, id));
    });
  }
}

function viewOf({ questionnaireId, template, number, version, used, content }: StoredVersion): QuestionnaireView {
  return { id: questionnaireId, template, number, version, used, content };
}

function audit(tx: Transaction, action: string, subjectId: string): Promise<void> {
  return tx.audit({ action, subjectKind: 'questionnaire', subjectId });
}

function refuseNamesIn({ title, lead, questions }: QuestionnaireContent): void {
  refuseNames([
    { path: 'content.title', text: title },
    { path: 'content.lead', text: lead },
    ...questions.flatMap((question, index) => [
      { path: `content.questions.${index}.text`, text: question.text },
      ...question.options.map((text, option) => ({ path: `content.questions.${index}.options.${option}`, text })),
    ]),
  ]);
}
