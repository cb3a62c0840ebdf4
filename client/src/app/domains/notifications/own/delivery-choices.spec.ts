import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { LETTER_THEMES, MANDATORY_THEMES, modeOf, type DeliveryChoices as Choices } from '@croisee/domain/notifications/letter-themes';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import french from '../i18n/fr.json';
import { DeliveryChoices } from './delivery-choices';

const answer = (choices: Choices) => ({
  items: LETTER_THEMES.map((theme) => ({ theme, mode: modeOf(theme, choices), mandatory: MANDATORY_THEMES.includes(theme) })),
});

async function shown() {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { fr: { notifications: french } },
        translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      }),
    ],
    providers: [provideHttpClient(), provideHttpClientTesting()],
  });
  const http = TestBed.inject(HttpTestingController);
  const page = TestBed.createComponent(DeliveryChoices);
  page.detectChanges();
  http.expectOne('/api/me/letter-choices').flush(answer({}));
  await page.whenStable();
  const element = page.nativeElement as HTMLElement;
  const radio = (theme: string, mode: string) => element.querySelector<HTMLInputElement>(`input[name="${theme}"][value="${mode}"]`);
  return { http, page, radio };
}

describe('How one wants to be told', () => {
  it('is saved as it is chosen, and can be undone', async () => {
    const undo = jest.fn<undefined, [string, (() => void)?]>();
    TestBed.overrideProvider(UndoToasts, { useValue: { show: undo } });
    const { http, page, radio } = await shown();
    radio('records', 'digest')?.click();
    const saved = http.expectOne({ method: 'PUT', url: '/api/me/letter-choices' });
    expect(saved.request.body).toEqual({ theme: 'records', mode: 'digest' });
    saved.flush(answer({ records: 'digest' }));
    await page.whenStable();
    expect(radio('records', 'digest')?.checked).toBe(true);
    undo.mock.calls[0]?.[1]?.();
    expect(http.expectOne({ method: 'PUT', url: '/api/me/letter-choices' }).request.body).toEqual({ theme: 'records', mode: 'at-once' });
  });

  it('is not asked for what is always written', async () => {
    const { radio } = await shown();
    expect(radio('convocations', 'none')).toBeNull();
    expect(radio('account', 'none')).toBeNull();
    expect(radio('commitments', 'none')).not.toBeNull();
  });
});
