import { reportViewSchema, type ReportView } from '@croisee/domain/indicators/report/report.schema';
import { rendered } from '../../../../kernel/testing/rendered';
import { reportTexts } from '../report.texts';
import { ReportPage } from './report-page';

const ID = '5b0f9a3e-7b1c-4a53-9f0e-2a6f5f3f9c11';
const PUBLICATION = { id: ID, year: 2026, from: 1, to: 3, publishedAt: '2026-11-19T13:00:00.000Z' };
const EMPTY = { value: null, planned: null, part: null, of: null };

function aReport(more: Partial<ReportView> = {}): ReportView {
  return reportViewSchema.parse({
    ...{ id: ID, kind: 'annual', year: 2026, from: 1, to: 3, version: 4, updatedAt: '2026-11-20T13:00:00.000Z' },
    ...{ sealedAt: null, hash: null, publication: PUBLICATION, texts: { lessons: 'Ce qui aide' }, mayWrite: true, mayExport: true },
    book: {
      ...{ quarters: ['2026-Q1'], trueCounts: false, threshold: 5, tables: [], pairs: [] },
      lines: [
        { indicator: 'commission-meetings', status: 'given', ...EMPTY, value: 1, planned: 3 },
        { indicator: 'situations-treated', status: 'hidden', ...EMPTY },
      ],
    },
    ...more,
  });
}

async function shown(report: ReportView) {
  const page = await rendered(ReportPage, { inputs: { id: ID }, scopes: { report: reportTexts } });
  await page.answer(`/api/indicators/reports/${ID}`, report);
  return page;
}

describe('the page of a report', () => {
  it('is written part by part under its figures, with what is missing named by its reason', async () => {
    const page = await shown(aReport());
    expect(page.host.querySelectorAll('app-report-section textarea')).toHaveLength(11);
    expect(page.text()).toContain('Nombre de réunions de la commission');
    expect(page.text()).toContain('masquéNombre de situations traitées');
    expect(page.host.querySelector('cr-page-header .primary')).not.toBeNull();
  });

  it('once sealed is read, with its hash, and no longer written', async () => {
    const page = await shown(aReport({ mayWrite: false, sealedAt: '2026-11-21T13:00:00.000Z', hash: 'ab'.repeat(32) }));
    expect(page.host.querySelectorAll('app-report-section textarea')).toHaveLength(0);
    expect(page.text()).toContain('ab'.repeat(32));
    expect(page.text()).toContain('Ce qui aide');
    expect(page.host.querySelector('cr-page-header .primary')).toBeNull();
  });

  it('does not seal while a part holds a name', async () => {
    const page = await shown(aReport());
    const part = page.field('lessons');
    part.value = 'Écrire à jeanne.durand@exemple.fr';
    part.dispatchEvent(new Event('input'));
    await page.settled();
    await page.press('Sceller');
    const reason = page.host.querySelector<HTMLTextAreaElement>('cr-reason-dialog textarea');
    if (reason === null) throw new Error('No reason is asked.');
    reason.value = 'Validé en comité';
    reason.dispatchEvent(new Event('input'));
    page.host.querySelector<HTMLFormElement>('cr-reason-dialog form')?.dispatchEvent(new Event('submit'));
    await page.settled();
    await page.settled();
    expect(page.text()).toContain('rien n’a été scellé');
    page.network.verify();
  });
});
