import { questionnaireContentSchema, type QuestionnaireContent } from '@croisee/domain/questionnaires/questionnaire.schema';
import { optionsFrom, withNewQuestion, withoutQuestion, withQuestion, withQuestionMoved } from './draft-questions';

const content: QuestionnaireContent = {
  ...{ title: 'Coordination', lead: '' },
  questions: [
    { id: 'q1', kind: 'agreement', text: 'Une', options: [] },
    { id: 'q4', kind: 'choice', text: 'Deux', options: ['Oui', 'Non'] },
  ],
};
const ids = ({ questions }: QuestionnaireContent) => questions.map(({ id }) => id);

describe('the questions of a draft', () => {
  it('never give the id of another question to a new one', () => {
    expect(ids(withNewQuestion(content))).toEqual(['q1', 'q4', 'q5']);
    expect(ids(withNewQuestion(withoutQuestion(content, 0)))).toEqual(['q4', 'q5']);
  });

  it('move up and down, and stop at the edges', () => {
    expect(ids(withQuestionMoved(content, 1, -1))).toEqual(['q4', 'q1']);
    expect(withQuestionMoved(content, 0, -1)).toBe(content);
    expect(withQuestionMoved(content, 1, 1)).toBe(content);
  });

  it('lose their choices when they stop being a choice', () => {
    const changed = withQuestion(content, 1, { kind: 'open' });
    expect(changed.questions[1]).toMatchObject({ kind: 'open', options: [] });
    expect(questionnaireContentSchema.safeParse({ ...changed, questions: [changed.questions[1]] }).success).toBe(true);
  });

  it('read their choices one per line', () => {
    expect(optionsFrom('Oui\n\n Non \n')).toEqual(['Oui', 'Non']);
  });
});
