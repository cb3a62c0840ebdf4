import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { MeetingView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiErrorInterceptor } from '../../../../kernel/api/api-error.interceptor';
import { MeetingStore } from './meeting-store';

const MEETING: MeetingView = {
  id: 'm1',
  kind: 'technical-committee',
  status: 'draft',
  title: 'Comité technique',
  date: '2026-11-24',
  startTime: '14:00',
  zone: 'Europe/Paris',
  durationMinutes: 120,
  version: 4,
  recordStatus: 'live',
  place: '',
  startsAt: '2026-11-24T13:00:00.000Z',
  endsAt: '2026-11-24T15:00:00.000Z',
  situationCap: 0,
  facilitatorId: null,
  facilitatorName: null,
  coordinatorId: null,
  composition: [],
  convokedAt: null,
  statusReason: null,
  replacedById: null,
  agenda: ['a', 'b'].map((id) => ({
    id,
    kind: 'free' as const,
    status: 'planned' as const,
    title: id,
    plannedMinutes: 10,
    startMinute: 0,
    situationId: null,
    situationCode: null,
    late: false,
    lateReason: null,
    documents: [],
  })),
  waiting: [],
  hiddenMinutes: 0,
  people: [],
  me: null,
  can: { plan: true, lead: false, organise: false, answer: false },
};

/** Real: store, client, interceptor and schemas. Not real: the server. */
describe('a meeting under preparation', () => {
  let http: HttpTestingController;
  let store: MeetingStore;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { defaultLang: 'fr' } })],
      providers: [provideHttpClient(withInterceptors([apiErrorInterceptor])), provideHttpClientTesting(), MeetingStore, ApiClient],
    });
    http = TestBed.inject(HttpTestingController);
    store = TestBed.inject(MeetingStore);
    store.id.set('m1');
    await answerReading(MEETING);
  });

  async function answerReading(meeting: MeetingView): Promise<void> {
    TestBed.tick();
    http.expectOne('/api/meetings/m1').flush(meeting);
    await TestBed.inject(ApplicationRef).whenStable();
  }

  it('shows a new order at once and sends it whole, with the version on the screen', async () => {
    const moved = store.reorder([...MEETING.agenda].reverse());
    expect(store.meeting()?.agenda.map(({ id }) => id)).toEqual(['b', 'a']);
    const request = http.expectOne('/api/meetings/m1/agenda');
    expect(request.request.body).toEqual({ itemIds: ['b', 'a'], version: 4 });
    request.flush({ version: 5 });
    await moved;
    await answerReading({ ...MEETING, version: 5, agenda: [...MEETING.agenda].reverse() });
    expect(store.meeting()?.version).toBe(5);
    expect(store.error()).toBeUndefined();
  });

  it('says why a change was refused and reads the meeting again, so that the screen shows what is', async () => {
    const moved = store.reorder([...MEETING.agenda].reverse());
    const problem = { code: 'STALE_VERSION', title: 'Quelqu’un a modifié cet élément entre-temps.', reference: 'ab12' };
    http.expectOne('/api/meetings/m1/agenda').flush(problem, { status: 409, statusText: 'Conflict' });
    await moved;
    await answerReading({ ...MEETING, version: 7 });
    expect(store.error()?.code).toBe('STALE_VERSION');
    expect(store.meeting()?.agenda.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('sends one change at a time: a second click while the first runs does nothing', async () => {
    const first = store.change(() => new Promise((resolve) => setTimeout(resolve, 10)));
    expect(await store.change(() => Promise.reject(new Error('must not run')))).toBe(false);
    expect(await first).toBe(true);
  });
});
