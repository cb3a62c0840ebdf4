import type { QuestionnaireView } from '@croisee/domain/questionnaires/questionnaire.schema';
import { readyMadeContent } from '@croisee/domain/questionnaires/ready-made';
import { rendered } from '../../../kernel/testing/rendered';
import { questionnairesTexts } from '../questionnaires.texts';
import { BuilderPage } from './builder-page';

const scopes = { questionnaires: questionnairesTexts };
const stored = (change: Partial<QuestionnaireView> = {}): QuestionnaireView => ({
  ...{ id: 'q', template: 'coordination', number: 1, version: 3, used: true, content: readyMadeContent('coordination', 'fr') },
  ...change,
});

async function aPage() {
  const page = await rendered(BuilderPage, { inputs: { id: 'q' }, scopes });
  await page.answer('/api/questionnaires/q', stored());
  const rename = async (title: string) => {
    page.field('title').value = title;
    page.field('title').dispatchEvent(new Event('input'));
    await page.settled();
  };
  return { page, rename };
}

describe('preparing a questionnaire (real templates and texts; the network is a double)', () => {
  it('says that what people were asked stays, and that a change makes the next version', async () => {
    const { page, rename } = await aPage();
    expect(page.text()).toContain('La version 1 est diffusée et ne change plus');
    await rename('Notre coordination');
    expect(page.text()).toContain('Modifications non enregistrées.');
    await page.press('Enregistrer');
    const content = { ...stored().content, title: 'Notre coordination' };
    expect(await page.answer('/api/questionnaires/q', stored({ number: 2, version: 4, used: false, content }))).toEqual({
      content,
      version: 3,
    });
    expect(page.text()).toContain('Tout est enregistré.');
    expect(page.text()).not.toContain('ne change plus');
  });

  it('puts to people only what is saved', async () => {
    const { page, rename } = await aPage();
    expect(page.text()).not.toContain('Enregistrez d’abord');
    await rename('Autre titre');
    expect(page.text()).toContain('Enregistrez d’abord vos modifications.');
    await page.press('Diffuser');
    page.network.verify();
  });
});
