import { accept, refuse, type Outcome } from '../errors/outcome';
import type { SectorCode } from '../vocabulary/sectors';
import { SCALE_POINTS, type Answers, type Question } from './questionnaire.schema';

/** Answers that fit their questions, apart: numbers that are counted and words that are read together. */
export interface CheckedAnswers {
  readonly points: readonly { readonly questionId: string; readonly answer: number }[];
  readonly words: readonly { readonly questionId: string; readonly text: string }[];
}

/** Every answer belongs to a question and to its scale; a skipped question is a right, an empty sheet is not an answer. */
export function checkAnswers(questions: readonly Question[], answers: Answers): Outcome<CheckedAnswers> {
  const points: { questionId: string; answer: number }[] = [];
  const words: { questionId: string; text: string }[] = [];
  for (const [questionId, answer] of Object.entries(answers)) {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return refuse('QUESTIONNAIRE_ANSWER', { questionId });
    if (typeof answer === 'string') {
      if (question.kind !== 'open') return refuse('QUESTIONNAIRE_ANSWER', { questionId });
      if (answer !== '') words.push({ questionId, text: answer });
    } else if (isOnScale(question, answer)) points.push({ questionId, answer });
    else return refuse('QUESTIONNAIRE_ANSWER', { questionId });
  }
  return points.length + words.length === 0 ? refuse('QUESTIONNAIRE_EMPTY') : accept({ points, words });
}

/** How many answers a question offers; 0 for words. */
export function scaleLength({ kind, options }: Pick<Question, 'kind' | 'options'>): number {
  if (kind === 'open') return 0;
  return kind === 'choice' ? options.length : SCALE_POINTS.length;
}

/** Points of a scale start at 1, choices at 0. */
export function firstAnswer({ kind }: Pick<Question, 'kind'>): number {
  return kind === 'choice' ? 0 : 1;
}

function isOnScale(question: Question, answer: number): boolean {
  return answer >= firstAnswer(question) && answer < firstAnswer(question) + scaleLength(question);
}

/** A campaign answers by day: planned before it opens, open until the evening of its last day, closed after or by hand. */
export function campaignStatus(
  campaign: { readonly opensOn: string; readonly closesOn: string; readonly closedAt: string | null },
  today: string,
): 'planned' | 'open' | 'closed' {
  if (campaign.closedAt !== null || today > campaign.closesOn) return 'closed';
  return today < campaign.opensOn ? 'planned' : 'open';
}

/** Those asked answer once, while it is open; sheets filled with the person are as many as there are people met. */
export function canAnswer(
  status: 'planned' | 'open' | 'closed',
  respondent: { readonly isAsked: boolean; readonly hasAnswered: boolean },
): Outcome {
  if (!respondent.isAsked) return refuse('QUESTIONNAIRE_NOT_ASKED');
  if (status !== 'open') return refuse('QUESTIONNAIRE_NOT_OPEN', { status });
  return respondent.hasAnswered ? refuse('ALREADY_DONE') : accept();
}

/** Sectors that have enough people asked for an answer to be kept with its sector; the others are counted without. */
export function sectorsKept(asked: readonly (SectorCode | null)[], threshold: number): readonly SectorCode[] {
  const present = [...new Set(asked)].filter((sector): sector is SectorCode => sector !== null);
  return present.filter((sector) => asked.filter((each) => each === sector).length >= threshold).sort();
}
