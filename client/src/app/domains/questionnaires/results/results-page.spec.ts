import { campaignResultsSchema } from '@croisee/domain/questionnaires/questionnaire.schema';
import { resultsOf, type Gathered } from '@croisee/domain/questionnaires/results';
import { rendered } from '../../../kernel/testing/rendered';
import { questionnairesTexts } from '../questionnaires.texts';
import { ResultsPage } from './results-page';

const scopes = { questionnaires: questionnairesTexts };
const READ = '/api/questionnaire-campaigns/c/results';
const questions: Gathered['questions'] = [
  { id: 'q1', kind: 'agreement', text: 'Je sais qui contacter.', options: [] },
  { id: 'q2', kind: 'open', text: 'Un point fort', options: [] },
];
const gathered = (counts: readonly number[]): Gathered => ({
  questions,
  tallies: counts.map((count, index) => ({ questionId: 'q1', sector: null, answer: index + 1, count })),
  words: new Map([['q2', ['Le respect']]]),
});

function aView(change: object) {
  return campaignResultsSchema.parse({
    ...{ id: 'c', questionnaireId: 'q', title: 'Coordination', audience: 'members', moment: 'six-months', opensOn: '2026-11-01' },
    ...{ closesOn: '2026-11-30', status: 'closed', answered: 20, invited: 25, mayAnswer: false, mayReadResults: true, mayClose: false },
    ...{
      content: { title: 'Coordination', lead: '', questions: [...questions] },
      threshold: 5,
      hidden: null,
      comparedWith: null,
      results: [],
    },
    ...change,
  });
}

async function aPage(change: object) {
  const page = await rendered(ResultsPage, { inputs: { id: 'c' }, scopes });
  await page.answer(READ, aView(change));
  return page;
}

describe('the results of a questionnaire (real templates and texts; the network is a double)', () => {
  it('shows the mean with its interval and the change since before, in words too', async () => {
    const results = resultsOf(gathered([0, 0, 0, 5, 15]), gathered([15, 5, 0, 0, 0]), 5);
    const page = await aPage({ results, comparedWith: { id: 'b', moment: 'before' } });
    expect(page.text()).toContain('4,8');
    expect(page.text()).toContain('avant : 1,3 (+3,5)');
    expect(page.text()).toContain('L’écart est net.');
    expect(page.host.querySelector('app-interval-plot .before')).not.toBeNull();
  });

  it('shows nothing of a question or of words under the threshold', async () => {
    const page = await aPage({ results: resultsOf(gathered([0, 0, 0, 1, 1]), null, 5) });
    expect(page.text()).not.toContain('Le respect');
    expect(page.host.querySelector('app-interval-plot')).toBeNull();
    expect(page.text()).toContain('Moins de 5 réponses');
  });

  it('closes before its day only after having been asked twice', async () => {
    const page = await aPage({ hidden: 'open', status: 'open', mayClose: true });
    expect(page.text()).toContain('Résultats à la clôture');
    await page.press('Clore maintenant');
    expect(page.text()).toContain('Clore « Coordination »');
    await page.press('Oui, clore');
    const { results: _, threshold: __, hidden: ___, comparedWith: ____, ...view } = aView({});
    await page.answer('/api/questionnaire-campaigns/c/closing', view);
    await page.answer(READ, aView({ hidden: 'too-few' }));
    expect(page.text()).toContain('Pas assez de réponses');
  });
});
