import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { apiErrorInterceptor } from '../api/api-error.interceptor';
import { FreshProof } from './fresh-proof';

const REFUSED = { status: 403, statusText: 'Forbidden' };
const AGAIN = { code: 'SIGN_IN_AGAIN', title: 'Prouvez à nouveau qui vous êtes.', reference: 'ab12' };

describe('An act that asks for a fresh proof (real interceptor; the network is a double)', () => {
  function world() {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } })],
      providers: [provideHttpClient(withInterceptors([apiErrorInterceptor])), provideHttpClientTesting()],
    });
    return { http: TestBed.inject(HttpClient), network: TestBed.inject(HttpTestingController), proof: TestBed.inject(FreshProof) };
  }

  it('is sent again, as it was typed, once the person has proved who they are', async () => {
    const { http, network, proof } = world();
    const acts = ['/api/one', '/api/two'].map((path) => firstValueFrom(http.post(path, { typed: path })));
    for (const path of ['/api/one', '/api/two']) network.expectOne(path).flush(AGAIN, REFUSED);
    expect(proof.isAsked()).toBe(true);
    proof.answer(true);
    await Promise.resolve();
    await Promise.resolve();
    for (const path of ['/api/one', '/api/two']) {
      const again = network.expectOne(path);
      expect(again.request.body).toEqual({ typed: path });
      again.flush({ done: path });
    }
    expect(await Promise.all(acts)).toEqual([{ done: '/api/one' }, { done: '/api/two' }]);
    expect(proof.isAsked()).toBe(false);
  });

  it('is refused with its code when the person gives up, and sent no more', async () => {
    const { http, network, proof } = world();
    const act = firstValueFrom(http.post('/api/one', {}));
    network.expectOne('/api/one').flush(AGAIN, REFUSED);
    proof.answer(false);
    await expect(act).rejects.toMatchObject({ code: 'SIGN_IN_AGAIN' });
    network.verify();
  });
});
