import { observatory, type ObservatoryView } from '@croisee/domain/responses/observatory';
import { rendered } from '../../../kernel/testing/rendered';
import { responsesTexts } from '../responses.texts';
import { ObservatoryPage } from './observatory-page';

const READ = '/api/follow-up/observatory?year=2026';
const nothing = { unmet: [], notAdmissible: [], ruptures: [], relief: [] };
const tables = observatory(
  { ...nothing, unmet: [{ quarter: '2026-Q3', code: 'R27', reason: 'no-offer' }] },
  { trueCounts: true, threshold: 5 },
);

async function aPage() {
  return rendered(ObservatoryPage, { inputs: { annee: '2026' }, scopes: { responses: responsesTexts } });
}

describe('unmet needs (real templates and texts; the network is a double)', () => {
  it('tells figures that are too small from figures that are none', async () => {
    const page = await aPage();
    const unmet = { ...tables.unmet, columns: ['no-offer'], cells: [[null]], rowTotals: [null], columnTotals: [null], total: null };
    const view: ObservatoryView = {
      ...{ year: 2026, quarters: [], trueCounts: false, threshold: 5 },
      ...{ ...tables, unmet },
    };
    await page.answer(READ, view);
    expect(page.text()).toContain('Tous les effectifs sont masqués : moins de 5.');
    expect(page.text()).toContain('Aucune saisine non recevable.');
  });

  it('says calmly that a year is not published yet', async () => {
    const page = await aPage();
    await page.answer(READ, { code: 'FIGURES_NOT_PUBLISHED', title: 'Rien' }, 422);
    expect(page.text()).toContain('Rien n’est publié pour cette année');
    expect(page.host.querySelector('cr-error-panel')).toBeNull();
  });
});
