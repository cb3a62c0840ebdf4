import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import { Language } from '../../../kernel/i18n/language';
import { ArticleReader } from './article-reader';

const VERSION = {
  id: 'v1',
  label: '2026-1',
  adoptedOn: '2026-11-01',
  publishedAt: '2026-11-02T08:00:00.000Z',
  digest: 'a'.repeat(64),
  articles: CHARTER_ARTICLES.slice(0, 3).map((article) => ({ ...article })),
};

describe('Reading the charter (real templates; texts are doubles)', () => {
  let reader: ComponentFixture<ArticleReader>;
  let opened: readonly number[] = [];
  let finished = 0;

  beforeEach(() => {
    sessionStorage.clear();
    finished = 0;
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } })],
      providers: [{ provide: Language, useValue: { current: signal('fr') } }],
    });
  });

  async function open(): Promise<HTMLElement> {
    reader = TestBed.createComponent(ArticleReader);
    reader.componentRef.setInput('version', VERSION);
    reader.componentInstance.opened.subscribe((numbers) => (opened = numbers));
    reader.componentInstance.finished.subscribe(() => (finished += 1));
    await reader.whenStable();
    return reader.nativeElement as HTMLElement;
  }

  async function next(page: HTMLElement): Promise<void> {
    page.querySelector<HTMLButtonElement>('.card .primary')?.click();
    await reader.whenStable();
  }

  const titleOf = (page: HTMLElement): string | undefined => page.querySelector('.reader h2')?.textContent.trim();

  it('counts the articles one by one and leads to the signature after the last', async () => {
    const page = await open();
    expect([titleOf(page), opened]).toEqual([CHARTER_ARTICLES[0]?.title.fr, [1]]);
    await next(page);
    await next(page);
    expect(opened).toEqual([1, 2, 3]);
    expect(finished).toBe(0);
    await next(page);
    expect(finished).toBe(1);
  });

  it('is taken up at the first article not opened yet', async () => {
    await next(await open());
    expect(titleOf(await open())).toBe(CHARTER_ARTICLES[2]?.title.fr);
  });

  it('shows what the platform does beside each article, and all of them on paper', async () => {
    const page = await open();
    expect(page.querySelector('.reader aside')?.textContent).toContain(CHARTER_ARTICLES[0]?.enforcement.fr);
    expect(page.querySelectorAll('.paper app-charter-article')).toHaveLength(3);
  });
});
