import type { IndicatorBook } from '@croisee/domain/indicators/book';
import { aPath, bookFacts, times } from '@croisee/domain/indicators/book.fixtures';
import { measureBook } from '@croisee/domain/indicators/measure-book';
import { rendered } from '../../../kernel/testing/rendered';
import { IndicatorsPage } from './indicators-page';

const ADDRESS = '/api/indicators/book?year=2026&from=1&to=4';
const PUBLICATION = { id: '5ad3fd3e-4b43-4b4f-8d0f-0a8f5a4f8a11', year: 2026, from: 1, to: 3, publishedAt: '2026-11-03T09:00:00.000Z' };

const bookOf = (trueCounts: boolean): IndicatorBook =>
  measureBook(bookFacts({ paths: [...times(9, aPath()), ...times(2, aPath({ informed: false }))] }), {
    ...{ quarters: ['2026-Q1'], threshold: 5, trueCounts, today: '2026-12-01' },
  });

const page = async () => {
  const shown = await rendered(IndicatorsPage, {
    inputs: { annee: '2026' },
    scopes: { indicators: { fr: () => import('../i18n/fr.json'), en: () => import('../i18n/en.json') } },
  });
  const card = (name: string) =>
    [...shown.host.querySelectorAll('app-figure-card')].find((each) => each.querySelector('h3')?.textContent === name);
  return { ...shown, figureOf: (name: string) => card(name)?.querySelector('p:not(.small)')?.textContent.replace(/\s+/g, ' ').trim() };
};

describe('the page of indicators', () => {
  it('shows each line with its share and what it says, and what nothing records in one list', async () => {
    const { answer, figureOf, host } = await page();
    await answer(ADDRESS, { book: bookOf(true), publication: null, publications: [] });
    expect(figureOf('Personnes informées')).toBe('82 % soit 9 sur 11');
    expect(host.querySelector('#section-placements')?.parentElement?.textContent).toContain('Nombre de binômes');
    expect(host.querySelectorAll('details dt').length).toBeGreaterThan(100);
  });

  it('says in words what is hidden, and when the figures were published', async () => {
    const { answer, figureOf, text } = await page();
    await answer(ADDRESS, { book: bookOf(false), publication: PUBLICATION, publications: [PUBLICATION] });
    expect(text()).toContain('Chiffres publiés le 3 novembre 2026');
    expect(figureOf('Personnes informées')).toBe('masqué');
  });

  it('reads as tables too, with the same lines', async () => {
    const { answer, press, host } = await page();
    await answer(ADDRESS, { book: bookOf(true), publication: null, publications: [] });
    await press('En tableau');
    expect(host.querySelectorAll('app-figure-card')).toHaveLength(0);
    expect(host.querySelectorAll('table tbody tr')).toHaveLength(bookOf(true).lines.length);
  });
});
