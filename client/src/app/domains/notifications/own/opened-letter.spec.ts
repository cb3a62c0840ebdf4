import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';
import french from '../i18n/fr.json';
import { OpenedLetter } from './opened-letter';

async function opened(answer: () => Promise<unknown>) {
  const asked: string[] = [];
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { fr: { notifications: french } },
        translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      }),
    ],
    providers: [
      provideRouter([]),
      { provide: ApiClient, useValue: { post: (path: string) => (asked.push(path), answer()) } },
      { provide: Problems, useValue: { shown: ({ message }: Error) => ({ message, code: message }) } },
    ],
  });
  const went = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const page = TestBed.createComponent(OpenedLetter);
  page.componentRef.setInput('id', 'l1');
  await page.whenStable();
  return { asked, went, page, element: page.nativeElement as HTMLElement };
}

describe('The link of a letter', () => {
  it('notes that it was read, then leads where the server says, without staying in the history', async () => {
    const { asked, went } = await opened(() => Promise.resolve({ path: '/seances/s1' }));
    expect(asked).toEqual(['/me/letters/l1/open']);
    expect(went).toHaveBeenCalledWith('/seances/s1', { replaceUrl: true });
  });

  it('says that it is somebody else’s, and where one’s own messages are', async () => {
    const { went, element } = await opened(() => Promise.reject(new Error('NOT_FOUND')));
    expect(went).not.toHaveBeenCalled();
    expect(element.textContent).toContain('adressé à un autre compte');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/mes-messages');
  });

  it('may be tried again when the server does not answer, without saying that it is somebody else’s', async () => {
    const { asked, element, page } = await opened(() => Promise.reject(new Error('UNAVAILABLE')));
    expect(element.textContent).not.toContain('adressé à un autre compte');
    element.querySelector('button')?.click();
    await page.whenStable();
    expect(asked).toHaveLength(2);
  });
});
