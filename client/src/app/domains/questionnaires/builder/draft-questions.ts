import type { Question, QuestionKind, QuestionnaireContent } from '@croisee/domain/questionnaires/questionnaire.schema';

/** Changes to the questions of a draft, each answering a new content. */
export function withQuestion(content: QuestionnaireContent, index: number, change: Partial<Question>): QuestionnaireContent {
  const questions = content.questions.map((question, at) => (at === index ? fitted({ ...question, ...change }) : question));
  return { ...content, questions };
}

/** A new question takes the first free number, so that an id once asked never means something else. */
export function withNewQuestion(content: QuestionnaireContent): QuestionnaireContent {
  const highest = Math.max(0, ...content.questions.map(({ id }) => Number(id.slice(1))));
  const kind = content.questions.at(-1)?.kind ?? 'agreement';
  return { ...content, questions: [...content.questions, fitted({ id: `q${highest + 1}`, kind, text: '', options: [] })] };
}

export function withoutQuestion(content: QuestionnaireContent, index: number): QuestionnaireContent {
  return { ...content, questions: content.questions.filter((_, at) => at !== index) };
}

/** Moves a question one place up (-1) or down (1); at the edge nothing moves. */
export function withQuestionMoved(content: QuestionnaireContent, index: number, by: -1 | 1): QuestionnaireContent {
  const questions = [...content.questions];
  const [moved] = questions.splice(index, 1);
  const place = index + by;
  if (moved === undefined || place < 0 || place > questions.length) return content;
  questions.splice(place, 0, moved);
  return { ...content, questions };
}

/** The choices of a question as lines of text, and back. */
export function optionsFrom(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function fitted(question: Question): Question {
  const hasOptions = (kind: QuestionKind) => kind === 'choice';
  return hasOptions(question.kind) ? question : { ...question, options: [] };
}
