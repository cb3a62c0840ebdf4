import type { VocabularyLanguage } from '../vocabulary/coded-list';
import { COORDINATION } from './ready-made/coordination';
import { PERSON } from './ready-made/person';
import { REPRESENTATIONS } from './ready-made/representations';
import { SUBMITTER } from './ready-made/submitter';
import type { QuestionnaireContent, TemplateCode } from './questionnaire.schema';
import type { ReadyMade } from './ready-made/ready-made-type';

/** Questionnaires to start from: wordings of the platform, to be adopted or changed by the council; none is a validated scale. */
export const READY_MADE: Readonly<Record<TemplateCode, ReadyMade>> = {
  coordination: COORDINATION,
  representations: REPRESENTATIONS,
  person: PERSON,
  submitter: SUBMITTER,
};

/** The content of a ready-made questionnaire in one language. */
export function readyMadeContent(template: TemplateCode, language: VocabularyLanguage): QuestionnaireContent {
  const { title, lead, kind, items, open } = READY_MADE[template];
  const questions = [
    ...items.map((text) => ({ kind, text: text[language] })),
    ...open.map((text) => ({ kind: 'open' as const, text: text[language] })),
  ];
  return {
    title: title[language],
    lead: lead[language],
    questions: questions.map((question, index) => ({ id: `q${index + 1}`, ...question, options: [] })),
  };
}
