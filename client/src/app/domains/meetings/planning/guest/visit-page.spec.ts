import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { VisitState } from '@croisee/domain/meetings/plan/guest-link.rules';
import { apiErrorInterceptor } from '../../../../kernel/api/api-error.interceptor';
import { MeetingRoom } from '../../live/room/meeting-room';
import french from '../i18n/fr.json';
import { VisitPage } from './visit-page';

@Component({ selector: 'app-meeting-room', changeDetection: ChangeDetectionStrategy.OnPush, template: 'la salle' })
class RoomStandIn {
  readonly id = input.required<string>();
  readonly accessEnded = output<void>();
}

/** Only the clock of the page is held: the rest of the browser runs. */
const HELD = {
  doNotFake: ['setTimeout', 'nextTick', 'queueMicrotask', 'performance', 'Date', 'setImmediate', 'requestAnimationFrame'],
} as const;

async function visiting() {
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { fr: { planning: french } },
        translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' },
      }),
    ],
    providers: [provideHttpClient(withInterceptors([apiErrorInterceptor])), provideHttpClientTesting(), provideRouter([])],
  });
  TestBed.overrideComponent(VisitPage, { remove: { imports: [MeetingRoom] }, add: { imports: [RoomStandIn] } });
  const page = TestBed.createComponent(VisitPage);
  page.componentRef.setInput('id', 'seance');
  const http = TestBed.inject(HttpTestingController);
  const answer = async (state: VisitState) => {
    TestBed.tick();
    const visit = { state, title: 'Commission', date: '2026-11-24', startTime: '09:00', place: 'Salle des tilleuls' };
    http.expectOne('/api/meetings/seance/visit').flush(visit);
    await page.whenStable();
  };
  const vanish = async () => {
    TestBed.tick();
    const problem = { type: 'about:blank', title: 'Introuvable', status: 404, code: 'NOT_FOUND', reference: 'r' };
    http.expectOne('/api/meetings/seance/visit').flush(problem, { status: 404, statusText: 'Not Found' });
    await page.whenStable();
  };
  const later = () => jest.advanceTimersByTime(5_000);
  return { http, answer, vanish, later, text: () => (page.nativeElement as HTMLElement).textContent };
}

describe('the page of somebody invited to one item', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: [...HELD.doNotFake] }));
  afterEach(() => jest.useRealTimers());

  it('waits, opens the room by itself when the item opens, and thanks when it is over', async () => {
    const page = await visiting();
    await page.answer('waiting');
    expect(page.text()).toContain('Votre point n’est pas encore ouvert');
    page.later();
    await page.answer('open');
    expect(page.text()).toContain('la salle');
    page.later();
    await page.answer('over');
    expect(page.text()).toContain('Merci de votre venue');
    expect(page.text()).not.toContain('la salle');
    page.later();
    TestBed.tick();
    page.http.expectNone('/api/meetings/seance/visit');
  });

  it('says that the item is not discussed when the invitation is gone with it', async () => {
    const page = await visiting();
    await page.answer('waiting');
    page.later();
    await page.vanish();
    expect(page.text()).toContain('Votre point n’est pas examiné à cette séance');
  });
});
