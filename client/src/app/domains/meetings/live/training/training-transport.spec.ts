import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { TrainingPart } from '@croisee/domain/meetings/training/training-plan';
import { VirtualRuntime } from '@croisee/realtime/testing/virtual-runtime';
import { LIVE_RUNTIME, LIVE_TRANSPORT } from '../../../../kernel/live/live-transport';
import french from '../i18n/fr.json';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { TrainingTransport } from './training-transport';

/** The real store, synchroniser and rules over the training connection; only time is given. */
function practising(part: TrainingPart) {
  const runtime = new VirtualRuntime();
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({ langs: { fr: { live: french } }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } }),
    ],
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      TrainingTransport,
      { provide: LIVE_TRANSPORT, useExisting: TrainingTransport },
      { provide: LIVE_RUNTIME, useValue: runtime },
      LiveMeetingStore,
    ],
  });
  const store = TestBed.inject(LiveMeetingStore);
  store.start(TestBed.inject(TrainingTransport).begin(part));
  return { store, runtime, http: TestBed.inject(HttpTestingController) };
}

describe('a training meeting on the page', () => {
  it('lets somebody lead: members arrive, the meeting opens at their word, the queue fills and they give the floor', async () => {
    const { store, runtime, http } = practising('facilitator');
    await runtime.advance(60_000);
    expect(store.state()?.participants.every(({ attendance }) => attendance === 'present')).toBe(true);
    expect(await store.run('open-meeting', {})).toBe(true);
    expect(await store.run('start-item', { itemId: 'first' })).toBe(true);
    expect(await store.run('start-stage', { stage: 'crossed-views' })).toBe(true);
    await runtime.advance(120_000);
    expect(store.state()?.floor.waiting.length).toBeGreaterThan(0);
    expect(await store.run('grant-floor', {})).toBe(true);
    // Nothing reaches the server.
    http.verify();
  });

  it('shows the refusals of the real rules, in words', async () => {
    const { store } = practising('member');
    expect(await store.run('open-meeting', {})).toBe(false);
    expect(store.refusal()?.code).toBe('FORBIDDEN');
    expect(store.refusal()?.message).not.toBe('');
  });

  it('opens and moves on by itself for somebody who sits', async () => {
    const { store, runtime } = practising('member');
    await runtime.advance(120_000);
    expect(store.state()?.status).toBe('open');
    expect(store.state()?.currentItemId).not.toBeNull();
  });
});
