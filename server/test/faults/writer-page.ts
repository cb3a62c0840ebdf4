import { parseEvent } from '@croisee/domain/meetings/live/events';
import { forgetContent, forgetItem } from '@croisee/domain/meetings/live/project-state';
import { reduce } from '@croisee/domain/meetings/live/reduce';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { MeetingSync } from '@croisee/realtime/meeting/meeting-sync';
import { MinutesSync } from '@croisee/realtime/minutes/minutes-sync';
import { plainText } from '@croisee/realtime/minutes/plain-text';
import type { LiveTransport } from '@croisee/realtime/transport/live-transport';
import { operationName } from '@croisee/testing/faults/operation-journal';
import type { Socket } from 'socket.io-client';
import * as Y from 'yjs';
import { REAL_RUNTIME, socketTransport } from '../meetings/socket-transport';
import { operationsInUpdate } from './frame-operations';
import type { Recorder } from './recorder';

export const SECTION = 'place';
/** Beyond this many changes that are not stored yet a person would have stopped too. */
const MAX_UNSENT = 200;

export interface WriterPageOptions {
  readonly name: string;
  /** Whose page it is. */
  readonly person: string;
  readonly socket: Socket;
  readonly meetingId: string;
  readonly documentId: string;
  readonly recorder: Recorder;
  readonly ackTimeoutMs?: number;
}

/** A page of the live meeting, with the client's own synchronisers on a real socket: types words, makes propositions, writes both down. */
export class WriterPage {
  readonly name: string;
  readonly person: string;
  readonly socket: Socket;
  readonly minutes: MinutesSync;
  readonly meeting: MeetingSync<MeetingState>;
  /** Milliseconds each acknowledged push and command took. */
  readonly ackMs: number[] = [];
  private readonly recorder: Recorder;
  private readonly timers: NodeJS.Timeout[] = [];
  private count = 0;

  constructor({ name, person, socket, meetingId, documentId, recorder, ackTimeoutMs }: WriterPageOptions) {
    this.name = name;
    this.person = person;
    this.socket = socket;
    this.recorder = recorder;
    const transport = this.recording(socketTransport(socket, ackTimeoutMs));
    this.minutes = new MinutesSync({ transport, runtime: REAL_RUNTIME, documentId });
    this.meeting = new MeetingSync<MeetingState>({
      transport,
      runtime: REAL_RUNTIME,
      meetingId,
      readState: (state) => state as MeetingState,
      reduce: (state, { actorId, ...event }) => reduce(state, parseEvent({ ...event, actorId: actorId ?? null })),
      withoutWithdrawn: (state, { itemId }) => (itemId === undefined ? forgetContent(state) : forgetItem(state, itemId)),
    });
    this.minutes.start();
    this.meeting.start();
  }

  get text(): string {
    const { doc } = this.minutes.view;
    return doc === undefined ? '' : (plainText(doc, 'working-notes')[SECTION] ?? '');
  }

  get isQuiet(): boolean {
    const { saveState } = this.minutes.view;
    const { connection, pendingCommandCount } = this.meeting.view;
    return (
      (saveState === 'saved' || saveState === 'ended') && (connection === 'ended' || (connection === 'live' && pendingCommandCount === 0))
    );
  }

  /** Types a word each `typingMs` and makes a proposition each `proposingMs`. */
  work(typingMs: number, proposingMs?: number): void {
    this.timers.push(setInterval(() => this.typeWord(), typingMs));
    if (proposingMs !== undefined) this.timers.push(setInterval(() => void this.propose(), proposingMs));
  }

  rest(): void {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
  }

  /** One word at the end of the first paragraph, which everybody shares. */
  typeWord(): void {
    const { doc, readOnly, unsentCount } = this.minutes.view;
    if (doc === undefined || readOnly || unsentCount > MAX_UNSENT) return;
    const word = this.attempt(this.name);
    doc.transact(() => {
      const fragment = doc.getXmlFragment(SECTION);
      if (fragment.length === 0) {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText()]);
        fragment.insert(0, [paragraph]);
      }
      const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
      text.insert(text.length, word);
    });
  }

  async propose(): Promise<void> {
    if (this.meeting.view.connection !== 'live' || this.meeting.view.pendingCommandCount > 3) return;
    const text = this.attempt(`${this.name}-p`);
    const ack = await this.meeting.command('add-proposition', { code: 'R03', text });
    if (ack.ok) this.recorder.acknowledge([text]);
  }

  close(): void {
    this.rest();
    this.minutes.stop();
    this.meeting.stop();
    // Nothing of the page lives on: not the listener that would open the socket again either.
    this.socket.removeAllListeners().close();
  }

  private attempt(prefix: string): string {
    this.count += 1;
    const operation = operationName(prefix, this.count);
    this.recorder.attempt(operation);
    return operation;
  }

  /** The transport, with the words of each acknowledged push written down before the synchroniser hears of it. */
  private recording(transport: LiveTransport): LiveTransport {
    const request = (async (name: string, payload: { update: string }) => {
      const startedMs = performance.now();
      const ack = await transport.request(name as 'minutes:push', payload as never);
      if (!ack.ok) return ack;
      if (name === 'minutes:push') this.recorder.acknowledge(operationsInUpdate(payload.update));
      if (name === 'minutes:push' || name === 'meeting:command') this.ackMs.push(performance.now() - startedMs);
      return ack;
    }) as unknown as LiveTransport['request'];
    return {
      get isConnected() {
        return transport.isConnected;
      },
      request,
      notify: transport.notify.bind(transport),
      on: transport.on.bind(transport),
      onConnection: transport.onConnection.bind(transport),
    };
  }
}
