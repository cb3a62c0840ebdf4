import type { SituationRow } from '@croisee/domain/situations/situation-page.schema';
import { nextStepLink, nextStepOf } from './next-step';

function aRow(change: Partial<SituationRow>): SituationRow {
  const dates = { createdAt: '', updatedAt: '', submittedAt: null, ageDays: 0, nextDeadline: null, answerDue: null, agenda: null };
  const rest = { passages: 0, principalProblem: null, problems: [], openQuestions: 0, own: false, missing: 0 };
  return { id: 's', code: 'BCD-234-5', status: 'submitted', can: [], ...dates, ...rest, ...change };
}

describe('the next step said on a line of the list', () => {
  it.each([
    ['a question waits for the submitter', { can: ['answer-question', 'edit'], openQuestions: 1 }, 'answer'],
    ['the form came back', { can: ['edit'], status: 'to-complete' }, 'complete'],
    ['the draft is not handed over', { can: ['edit'], status: 'draft' }, 'write'],
    ['the coordination must answer', { can: ['decide', 'ask-to-complete'] }, 'decide'],
    ['an admissible situation is to be prepared', { can: ['prepare'], status: 'admissible' }, 'prepare'],
    ['a prepared situation may go on an agenda', { can: ['prepare', 'put-on-agenda'], status: 'in-preparation' }, 'plan'],
    ['the submitter waits for the answer', { own: true }, 'wait'],
    ['nothing is asked of a reader', {}, 'read'],
  ] as const)('when %s', (_when, change, step) => {
    expect(nextStepOf(aRow(change as Partial<SituationRow>))).toBe(step);
  });

  it('leads to the form when something is to be written, else to the situation', () => {
    expect(nextStepLink(aRow({ can: ['edit'], status: 'draft' }))).toEqual(['/situations', 's', 'saisine']);
    expect(nextStepLink(aRow({}))).toEqual(['/situations', 's']);
  });
});
