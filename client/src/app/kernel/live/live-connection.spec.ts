import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { Socket } from 'socket.io-client';
import { LiveConnection, OPEN_LIVE_SOCKET } from './live-connection';

type Listener = (...args: unknown[]) => void;

/** What the connection uses of a socket; `active` is false once Socket.IO has given up by itself. */
class FakeSocket {
  readonly connect = jest.fn();
  readonly disconnect = jest.fn();
  connected = true;
  active = true;
  private readonly listeners = new Map<string, Listener>();

  on(event: string, listener: Listener): void {
    this.listeners.set(event, listener);
  }

  onAny(): void {
    return;
  }

  removeAllListeners(): void {
    this.listeners.clear();
  }

  hears(event: string, ...args: unknown[]): void {
    this.listeners.get(event)?.(...args);
  }
}

const refusal = (code: string) => Object.assign(new Error(code), { data: { code } });

describe('the live connection of a tab', () => {
  let socket: FakeSocket;
  let connection: LiveConnection;
  beforeEach(async () => {
    jest.useFakeTimers();
    socket = new FakeSocket();
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { fr: {} }, translocoConfig: { availableLangs: ['fr'], defaultLang: 'fr' } })],
      providers: [{ provide: OPEN_LIVE_SOCKET, useValue: () => Promise.resolve(socket as unknown as Socket) }],
    });
    connection = TestBed.inject(LiveConnection);
    await connection.connect();
    socket.active = false;
  });
  afterEach(() => jest.useRealTimers());

  it('comes back by itself after the server closed it', () => {
    socket.hears('disconnect');
    expect(socket.connect).toHaveBeenCalledTimes(1);
  });

  it('knocks again, later and later, while the server says that it cannot let anybody in', () => {
    for (const [refusals, delayMs] of [250, 500, 1000].entries()) {
      socket.hears('connect_error', refusal('UNAVAILABLE'));
      jest.advanceTimersByTime(delayMs - 1);
      expect(socket.connect).toHaveBeenCalledTimes(refusals);
      jest.advanceTimersByTime(1);
      expect(socket.connect).toHaveBeenCalledTimes(refusals + 1);
    }
    expect(connection.status()).toBe('offline');
  });

  it('does not insist when the session is over, nor once it was left', async () => {
    socket.hears('connect_error', refusal('SIGN_IN_REQUIRED'));
    socket.hears('connect_error', refusal('UNAVAILABLE'));
    await connection.disconnect();
    jest.advanceTimersByTime(60_000);
    expect(socket.connect).not.toHaveBeenCalled();
  });

  it('says so when nobody is let in with what this browser holds, until somebody is again', () => {
    socket.hears('connect_error', refusal('UNAVAILABLE'));
    expect(connection.refusedFor()).toBeUndefined();
    socket.hears('connect_error', refusal('SIGN_IN_REQUIRED'));
    expect([connection.refusedFor(), socket.connect.mock.calls.length]).toEqual(['SIGN_IN_REQUIRED', 0]);
    socket.hears('connect');
    expect(connection.refusedFor()).toBeUndefined();
  });
});
