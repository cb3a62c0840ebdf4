import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ApiClient } from '../../kernel/api/api-client';
import { Problems } from '../../kernel/errors/problems';
import { ExportPage } from './export-page';

describe('The page that takes a council away (real form and schema; network and texts are doubles)', () => {
  const asked: string[] = [];

  async function submit(destination: string): Promise<HTMLElement> {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } })],
      providers: [
        { provide: ApiClient, useValue: { file: (path: string) => Promise.resolve(new Blob([String(asked.push(path))])) } },
        { provide: Problems, useValue: { shown: () => undefined } },
      ],
    });
    const page = TestBed.createComponent(ExportPage);
    await page.whenStable();
    const element = page.nativeElement as HTMLElement;
    (element.querySelector('input') as HTMLInputElement).value = destination;
    (element.querySelector('form') as HTMLFormElement).dispatchEvent(new Event('submit', { cancelable: true }));
    await page.whenStable();
    return element;
  }

  beforeEach(() => {
    asked.length = 0;
    Object.assign(URL, { createObjectURL: () => 'blob:archive', revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  });

  it('asks for an archive nobody else opens when no key is given, and says when it is saved', async () => {
    const page = await submit('  ');
    expect(asked).toEqual(['/reversibility/export']);
    expect(page.querySelector('[role=status]')?.textContent.trim()).toBe('reversibility.done');
  });

  it('names the installation that will import, and asks nothing when its key is malformed', async () => {
    const key = 'k'.repeat(43);
    await submit(key);
    expect(asked).toEqual([`/reversibility/export?destination=${key}`]);
    const page = await submit('trop-court');
    expect(asked).toHaveLength(1);
    expect(page.querySelector('[aria-invalid="true"]')).not.toBeNull();
  });
});
