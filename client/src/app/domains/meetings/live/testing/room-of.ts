import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { PersonName } from '@croisee/domain/meetings/live/testing/rehearsal';
import { MemoryTransport } from '@croisee/realtime/testing/memory-transport';
import { VirtualRuntime } from '@croisee/realtime/testing/virtual-runtime';
import { LIVE_RUNTIME, LIVE_TRANSPORT } from '../../../../kernel/live/live-transport';
import { AskedDialog } from '../dialogs/asked-dialog';
import french from '../i18n/fr.json';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { LiveMeetingDouble } from './live-meeting-double';

/** A page of a person in a meeting: real store, synchroniser, rules and words; network, time and server in memory. */
export function roomOf(who: PersonName, server = new LiveMeetingDouble()) {
  const runtime = new VirtualRuntime();
  const transport = new MemoryTransport(server, runtime);
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({ langs: { fr: { live: french } }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } }),
    ],
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: LIVE_TRANSPORT, useValue: transport },
      { provide: LIVE_RUNTIME, useValue: runtime },
      LiveMeetingStore,
      Structures,
      AskedDialog,
    ],
  });
  const store = TestBed.inject(LiveMeetingStore);
  server.expect(who);
  transport.connect();
  store.start(server.rehearsal.state.id);
  return {
    server,
    runtime,
    transport,
    store,
    http: TestBed.inject(HttpTestingController),
    /** Lets the network and the page catch up. */
    settled: async (): Promise<void> => {
      await runtime.advance(50);
      TestBed.tick();
    },
  };
}
