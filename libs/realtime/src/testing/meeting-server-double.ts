import { ackOk, ackRefusal, type Ack } from '../envelope/ack';
import { HEAD_INTERVAL_MS } from '../envelope/frame-limits';
import { readClientMessage, type ClientEventName } from '../envelope/live-messages';
import type { MeetingCommand, MeetingEvent, MeetingWithdrawn } from '../envelope/meeting-messages';
import type { Emit, LiveServerDouble } from './memory-transport';
import type { VirtualRuntime } from './virtual-runtime';

/** The toy meeting: words said, some of them confidential. */
export interface WordsState {
  readonly words: readonly string[];
}

export const MEETING_ID = '0b9d8f56-2a51-4a7b-8a44-7a4a5f1f0c01';
export const ITEM_ID = '0b9d8f56-2a51-4a7b-8a44-7a4a5f1f0c02';

/** The reducer of the toy meeting; a word is never said twice unless an event is applied twice. */
export function reduceWords(state: WordsState, event: MeetingEvent): WordsState {
  return { words: [...state.words, (event.payload as { word: string }).word] };
}

/** Whether only people who are not recused may read the word. */
export function isConfidential(word: string): boolean {
  return word.startsWith('secret');
}

interface Connection {
  readonly emit: Emit;
  readonly cut: () => void;
  readonly viewer: string;
  isJoined: boolean;
}

/** A server of one meeting over a "disk" that survives `crash()`: one order, answers kept by command id, projection by current rights. */
export class MeetingServerDouble implements LiveServerDouble {
  commitMs = 2;
  recentCount = 10;
  crashAt: (point: 'before-commit' | 'after-commit') => boolean = () => false;
  readonly recused = new Set<string>();
  readonly events: MeetingEvent[] = [];
  private readonly answers = new Map<string, number>();
  private epoch = 1;
  private incarnation = 0;
  private connections = new Map<string, Connection>();
  private nextViewer = '';

  constructor(
    private readonly runtime: VirtualRuntime,
    private readonly clockAheadMs = 0,
  ) {
    this.beat();
  }

  /** The person behind the next connection, as the session cookie would tell. */
  expect(viewer: string): this {
    this.nextViewer = viewer;
    return this;
  }

  attach(connectionId: string, emit: Emit, cut: () => void): void {
    this.connections.set(connectionId, { emit, cut, viewer: this.nextViewer, isJoined: false });
  }

  detach(connectionId: string): void {
    this.connections.delete(connectionId);
  }

  async receive(connectionId: string, name: ClientEventName, payload: unknown): Promise<Ack> {
    const connection = this.connections.get(connectionId);
    if (connection === undefined) return new Promise<never>(() => undefined);
    if (name === 'meeting:join') {
      const message = readClientMessage('meeting:join', payload);
      return message.ok ? this.join(connection, message.value.afterSeq) : ackRefusal('INVALID_INPUT', '');
    }
    if (name === 'meeting:command') {
      const message = readClientMessage('meeting:command', payload);
      return message.ok ? this.commit(message.value) : ackRefusal('INVALID_INPUT', '');
    }
    connection.isJoined = false;
    return ackOk({});
  }

  crash(): void {
    this.incarnation += 1;
    const dead = [...this.connections.values()];
    this.connections = new Map();
    for (const connection of dead) connection.cut();
  }

  /** Raises the epoch and withdraws the confidential words from a person. */
  recuse(viewer: string, reason: MeetingWithdrawn['reason'] = 'recused'): void {
    this.recused.add(viewer);
    this.epoch += 1;
    const item = reason === 'access-ended' ? {} : { itemId: ITEM_ID };
    for (const connection of this.connections.values()) {
      if (connection.viewer === viewer) connection.emit('meeting:withdrawn', { meetingId: MEETING_ID, ...item, epoch: this.epoch, reason });
    }
  }

  stateFor(viewer: string): WordsState {
    return this.events.filter((event) => this.isVisible(event, viewer)).reduce(reduceWords, { words: [] });
  }

  private join(connection: Connection, afterSeq: number | undefined): Ack {
    connection.isJoined = true;
    const seq = this.events.length;
    const me = { roles: ['member'], recusals: this.recused.has(connection.viewer) ? [ITEM_ID] : [], can: [] };
    const base = { seq, epoch: this.epoch, serverTime: this.serverTime(), me };
    const isRecent = afterSeq !== undefined && seq - afterSeq <= this.recentCount;
    if (!isRecent) return ackOk({ ...base, state: this.stateFor(connection.viewer) });
    return ackOk({ ...base, events: this.events.slice(afterSeq).filter((event) => this.isVisible(event, connection.viewer)) });
  }

  private async commit(command: MeetingCommand): Promise<Ack> {
    const incarnation = this.incarnation;
    await new Promise<void>((resolve) => void this.runtime.after(this.commitMs, resolve));
    if (incarnation !== this.incarnation || this.crashAt('before-commit')) return this.die(incarnation);
    const answered = this.answers.get(command.commandId);
    if (answered !== undefined) return ackOk({ seq: answered });
    if (command.type !== 'say') return ackRefusal('FORBIDDEN', '');
    const seq = this.events.length + 1;
    const event: MeetingEvent = {
      meetingId: MEETING_ID,
      seq,
      epoch: this.epoch,
      type: 'said',
      at: this.serverTime(),
      payload: command.payload,
    };
    this.events.push(event);
    this.answers.set(command.commandId, seq);
    if (this.crashAt('after-commit')) return this.die(incarnation);
    this.broadcast(event);
    return ackOk({ seq });
  }

  private broadcast(event: MeetingEvent): void {
    for (const { emit, isJoined, viewer } of this.connections.values()) {
      if (!isJoined) continue;
      if (this.isVisible(event, viewer)) emit('meeting:event', event);
      else emit('meeting:skip', { meetingId: MEETING_ID, seq: event.seq, upTo: event.seq });
    }
  }

  private beat(): void {
    for (const { emit, isJoined } of this.connections.values()) {
      if (isJoined)
        emit('meeting:head', { meetingId: MEETING_ID, seq: this.events.length, epoch: this.epoch, serverTime: this.serverTime() });
    }
    this.runtime.after(HEAD_INTERVAL_MS, () => this.beat());
  }

  private isVisible(event: MeetingEvent, viewer: string): boolean {
    return !this.recused.has(viewer) || !isConfidential((event.payload as { word: string }).word);
  }

  private serverTime(): string {
    return new Date(this.runtime.nowMs() + this.clockAheadMs).toISOString();
  }

  private die(incarnation: number): Promise<never> {
    if (incarnation === this.incarnation) this.crash();
    return new Promise<never>(() => undefined);
  }
}
