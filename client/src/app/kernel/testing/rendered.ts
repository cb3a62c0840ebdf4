import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type Provider, provideZonelessChangeDetection, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { UI_LANGUAGE } from '@croisee/ui/texts/ui-texts';
import { apiErrorInterceptor } from '../api/api-error.interceptor';
import { Language } from '../i18n/language';
import { registerScope, type ScopeLoaders, TranslationLoader } from '../i18n/translation-loader';

/** The browser of the tests has no modal windows: they open and close as elements. */
function giveModalWindows(): void {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

/** For tests: a component with its real template, texts and interceptor; only the network is a double. */
export async function rendered<T>(
  component: Type<T>,
  {
    inputs = {},
    scopes,
    providers = [],
  }: { inputs?: Record<string, unknown>; scopes: Record<string, ScopeLoaders>; providers?: Provider[] },
) {
  giveModalWindows();
  registerScope('shell', { fr: () => import('../../shell/i18n/fr.json'), en: () => import('../../shell/i18n/en.json') });
  for (const [scope, loaders] of Object.entries(scopes)) registerScope(scope, loaders);
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      provideHttpClient(withInterceptors([apiErrorInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
      provideTransloco({
        config: { availableLangs: ['fr', 'en'], defaultLang: 'fr', prodMode: true, reRenderOnLangChange: true },
        loader: TranslationLoader,
      }),
      { provide: UI_LANGUAGE, useFactory: () => TestBed.inject(Language).current },
      ...providers,
    ],
  });
  await TestBed.inject(Language).ready;
  for (const scope of Object.keys(scopes)) await TestBed.inject(Language).open(scope);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const host = fixture.nativeElement as HTMLElement;
  const network = TestBed.inject(HttpTestingController);
  const settled = async () => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const answer = async (url: string, body: object, status = 200) => {
    await settled();
    const request = network.expectOne(url);
    request.flush(body, { status, statusText: status < 300 ? 'OK' : 'refused' });
    await settled();
    return request.request.body as Record<string, unknown>;
  };
  const button = (words: string) => [...host.querySelectorAll('button')].find((each) => each.textContent.includes(words));
  const press = async (words: string) => {
    const found = button(words);
    if (found === undefined)
      throw new Error(`no button « ${words} » among ${[...host.querySelectorAll('button')].map((each) => each.textContent).join(' | ')}`);
    found.click();
    await settled();
  };
  const field = (name: string) => {
    const found = host.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (found === null) throw new Error(`no field « ${name} »`);
    return found;
  };
  const fill = async (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) {
      field(name).value = value;
      field(name).dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
  };
  return { fixture, host, network, settled, answer, button, press, field, fill, text: () => host.textContent.replace(/\s+/g, ' ') };
}
