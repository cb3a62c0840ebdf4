import { CHARTER_ARTICLES, CHARTER_MODEL_NOTICE } from './articles';

const sentences = (text: string): number => text.split(/(?<=[.!?])\s+/).length;

describe('the charter proposed to councils', () => {
  it('has thirty articles numbered in order', () => {
    expect(CHARTER_ARTICLES.map((article) => article.number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });

  it('titles no two articles alike', () => {
    expect(new Set(CHARTER_ARTICLES.map((article) => article.title.fr)).size).toBe(30);
    expect(new Set(CHARTER_ARTICLES.map((article) => article.title.en)).size).toBe(30);
  });

  it.each(CHARTER_ARTICLES.map((article) => [article.number, article] as const))(
    'states article %i in two to four sentences and its enforcement in one, in both languages',
    (_number, article) => {
      for (const language of ['fr', 'en'] as const) {
        expect(sentences(article.text[language])).toBeGreaterThanOrEqual(2);
        expect(sentences(article.text[language])).toBeLessThanOrEqual(4);
        expect(sentences(article.enforcement[language])).toBe(1);
      }
    },
  );

  it('says that it is a model to adopt', () => {
    expect(CHARTER_MODEL_NOTICE.fr).toContain('à adopter par le comité technique');
    expect(CHARTER_MODEL_NOTICE.en).toContain('to be adopted by the technical committee');
  });

  it('promises no identity inside the platform, not even under conditions (art. 11)', () => {
    const article = CHARTER_ARTICLES.find(({ number }) => number === 11);
    expect(article?.text.fr).toContain('hors de la plateforme');
    expect(CHARTER_ARTICLES.filter(({ text, enforcement }) => /coffre|nominati/i.test(text.fr + enforcement.fr))).toEqual([]);
  });
});
