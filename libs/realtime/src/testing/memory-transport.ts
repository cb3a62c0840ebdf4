import type { Ack } from '../envelope/ack';
import type {
  ClientEventName,
  ClientMessage,
  NoticeName,
  RequestAcks,
  RequestName,
  ServerEventName,
  ServerMessage,
} from '../envelope/live-messages';
import { TransportLostError, type LiveTransport, type Unsubscribe } from '../transport/live-transport';
import type { VirtualRuntime } from './virtual-runtime';

export type Emit = <Name extends ServerEventName>(name: Name, message: ServerMessage<Name>) => void;

/** A server as the in-memory network sees it. A request that is never settled is one the server died on. */
export interface LiveServerDouble {
  attach(connectionId: string, emit: Emit, cut: () => void): void;
  detach(connectionId: string): void;
  receive(connectionId: string, name: ClientEventName, payload: unknown): Promise<Ack>;
}

/** What the network does to each frame, either way; all rates from 0 to 1. Changed at will during a simulation. */
export interface NetworkFaults {
  dropRate: number;
  duplicateRate: number;
  maxDelayMs: number;
}

type Handler = (message: never) => void;

const ANSWER_TIMEOUT_MS = 2000;

/** A `LiveTransport` over a virtual network that loses, repeats, delays and so reorders frames as told. */
export class MemoryTransport implements LiveTransport {
  isConnected = false;
  private connectionId = '';
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly connectionHandlers = new Set<(isConnected: boolean) => void>();
  private readonly pending = new Set<(error: Error) => void>();

  constructor(
    private readonly server: LiveServerDouble,
    private readonly runtime: VirtualRuntime,
    private readonly faults: NetworkFaults = { dropRate: 0, duplicateRate: 0, maxDelayMs: 0 },
    private readonly random: () => number = () => 1,
  ) {}

  connect(): void {
    if (this.isConnected) return;
    const connectionId = this.runtime.newId();
    this.connectionId = connectionId;
    this.isConnected = true;
    this.server.attach(
      connectionId,
      (name, message) => this.carry(() => this.deliver(connectionId, name, message)),
      () => this.lose(connectionId),
    );
    for (const handler of [...this.connectionHandlers]) handler(true);
  }

  disconnect(): void {
    if (!this.isConnected) return;
    this.server.detach(this.connectionId);
    this.lose(this.connectionId);
  }

  request<Name extends RequestName>(name: Name, payload: ClientMessage<Name>): Promise<RequestAcks[Name]> {
    const connectionId = this.connectionId;
    // As on a real wire, the receiver gets a copy.
    const frame: unknown = asOnTheWire(payload);
    return new Promise<RequestAcks[Name]>((resolve, reject) => {
      if (!this.isConnected) return reject(new TransportLostError('not connected'));
      const fail = (error: Error): void => {
        this.pending.delete(fail);
        reject(error);
      };
      this.pending.add(fail);
      this.runtime.after(ANSWER_TIMEOUT_MS, () => fail(new TransportLostError('no answer')));
      this.carry(() => {
        if (this.connectionId !== connectionId || !this.isConnected) return;
        void this.server.receive(connectionId, name, frame).then((ack) =>
          this.carry(() => {
            if (this.connectionId !== connectionId) return;
            this.pending.delete(fail);
            resolve(ack as RequestAcks[Name]);
          }),
        );
      });
    });
  }

  notify<Name extends NoticeName>(name: Name, payload: ClientMessage<Name>): void {
    const connectionId = this.connectionId;
    if (this.isConnected) this.carry(() => void this.server.receive(connectionId, name, asOnTheWire(payload)));
  }

  on<Name extends ServerEventName>(name: Name, handler: (message: ServerMessage<Name>) => void): Unsubscribe {
    const handlers = this.handlers.get(name) ?? new Set<Handler>();
    this.handlers.set(name, handlers.add(handler as Handler));
    return () => void handlers.delete(handler as Handler);
  }

  onConnection(handler: (isConnected: boolean) => void): Unsubscribe {
    this.connectionHandlers.add(handler);
    return () => void this.connectionHandlers.delete(handler);
  }

  private lose(connectionId: string): void {
    if (!this.isConnected || this.connectionId !== connectionId) return;
    this.isConnected = false;
    for (const fail of [...this.pending]) fail(new TransportLostError('connection lost'));
    for (const handler of [...this.connectionHandlers]) handler(false);
  }

  private deliver(connectionId: string, name: string, message: unknown): void {
    if (!this.isConnected || this.connectionId !== connectionId) return;
    for (const handler of [...(this.handlers.get(name) ?? [])]) handler(asOnTheWire(message) as never);
  }

  private carry(arrive: () => void): void {
    const copies = this.random() < this.faults.duplicateRate ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      if (this.random() < this.faults.dropRate) continue;
      this.runtime.after(this.faults.maxDelayMs === 0 ? 0 : Math.floor(this.random() * this.faults.maxDelayMs), arrive);
    }
  }
}

function asOnTheWire<T>(message: T): T {
  return JSON.parse(JSON.stringify(message)) as T;
}
