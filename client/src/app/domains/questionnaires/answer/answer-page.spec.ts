import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import type { CampaignView } from '@croisee/domain/questionnaires/questionnaire.schema';
import { rendered } from '../../../kernel/testing/rendered';
import { questionnairesTexts } from '../questionnaires.texts';
import { AnswerPage } from './answer-page';

const scopes = { questionnaires: questionnairesTexts };

function aCampaign(change: Partial<CampaignView> = {}): CampaignView {
  return {
    ...{ id: 'c', questionnaireId: 'q', title: 'Coordination', audience: 'members', moment: 'before', opensOn: '2026-11-01' },
    ...{ closesOn: '2026-11-30', status: 'open', answered: null, invited: null, mayAnswer: true, mayReadResults: false, mayClose: false },
    content: readyMadeContent('coordination', 'fr'),
    ...change,
  };
}

async function aPage(campaign: CampaignView) {
  const page = await rendered(AnswerPage, { inputs: { id: 'c' }, scopes });
  await page.answer('/api/questionnaire-campaigns/c', campaign);
  return page;
}

describe('answering a questionnaire (real templates and texts; the network is a double)', () => {
  it('sends what was answered, lets the rest be skipped, and thanks', async () => {
    const page = await aPage(aCampaign());
    page.host.querySelectorAll<HTMLInputElement>('input[name="q2"]')[3]?.click();
    const strong = page.host.querySelector<HTMLTextAreaElement>('textarea[name="q15"]');
    if (strong === null) throw new Error('no question in words');
    strong.value = 'Le respect';
    strong.dispatchEvent(new Event('input'));
    await page.settled();
    expect(page.text()).toContain('2 réponses sur 17');
    await page.press('Envoyer');
    expect(await page.answer('/api/questionnaire-campaigns/c/answers', {})).toEqual({ answers: { q2: 4, q15: 'Le respect' } });
    expect(page.text()).toContain('sans votre nom');
    expect(page.button('Envoyer')).toBeUndefined();
  });

  it('keeps everything on the screen when a name is found, and shows where', async () => {
    const page = await aPage(aCampaign());
    const strong = page.host.querySelector<HTMLTextAreaElement>('textarea[name="q15"]');
    if (strong === null) throw new Error('no question in words');
    strong.value = 'Mme Martin';
    strong.dispatchEvent(new Event('input'));
    await page.press('Envoyer');
    const details = { findings: [{ path: 'answers.q15', start: 0, end: 10, kind: 'person' }] };
    await page.answer(
      '/api/questionnaire-campaigns/c/answers',
      { code: 'IDENTITY_IN_TEXT', title: 'Un nom est à remplacer.', details },
      422,
    );
    expect(page.text()).toContain('« Mme Martin »');
    expect(strong.value).toBe('Mme Martin');
  });

  it('offers five faces with words, and another sheet after one, when filled with the person', async () => {
    const page = await aPage(aCampaign({ audience: 'persons', content: readyMadeContent('person', 'fr') }));
    expect(page.host.querySelectorAll('app-face')).toHaveLength(25);
    page.host.querySelectorAll<HTMLInputElement>('input[name="q1"]')[4]?.click();
    await page.press('Envoyer');
    await page.answer('/api/questionnaire-campaigns/c/answers', {});
    await page.press('autre fiche');
    expect(page.text()).toContain('0 réponses sur 6');
  });

  it('says so when it is not open for the reader', async () => {
    const page = await aPage(aCampaign({ mayAnswer: false }));
    expect(page.host.querySelector('form')).toBeNull();
    expect(page.text()).toContain('déjà répondu');
  });
});
