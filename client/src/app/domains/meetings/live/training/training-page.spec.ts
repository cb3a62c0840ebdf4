import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { VirtualRuntime } from '@croisee/realtime/testing/virtual-runtime';
import { LIVE_RUNTIME } from '../../../../kernel/live/live-transport';
import french from '../i18n/fr.json';
import { TrainingPage } from './training-page';

describe('the page of the training', () => {
  it('shows the whole room of an invented meeting to somebody who practises sitting, and asks the server nothing about it', async () => {
    const runtime = new VirtualRuntime();
    TestBed.configureTestingModule({
      imports: [
        TranslocoTestingModule.forRoot({ langs: { fr: { live: french } }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } }),
      ],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([]), { provide: LIVE_RUNTIME, useValue: runtime }],
    });
    const page = TestBed.createComponent(TrainingPage);
    await page.whenStable();
    const element = page.nativeElement as HTMLElement;
    [...element.querySelectorAll('button')].find((button) => button.textContent.includes('Y participer'))?.click();
    await page.whenStable();
    await runtime.advance(90_000);
    await page.whenStable();
    expect(element.textContent).toContain('Situation inventée');
    expect(element.textContent).toContain('Infirmière simulée');
    expect(element.textContent).toContain('Dans une vraie séance');
    TestBed.inject(HttpTestingController).verify();
  });
});
