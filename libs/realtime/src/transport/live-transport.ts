import type { ClientMessage, NoticeName, RequestAcks, RequestName, ServerEventName, ServerMessage } from '../envelope/live-messages';

export type Unsubscribe = () => void;

/** The connection was lost, or no answer came in time: the request may or may not have been carried out. */
export class TransportLostError extends Error {
  override readonly name = 'TransportLostError';
}

/** What the synchronisers need from a socket. `request` rejects with `TransportLostError` when no answer will come; a refusal is an answer. */
export interface LiveTransport {
  readonly isConnected: boolean;
  request<Name extends RequestName>(name: Name, payload: ClientMessage<Name>): Promise<RequestAcks[Name]>;
  notify<Name extends NoticeName>(name: Name, payload: ClientMessage<Name>): void;
  on<Name extends ServerEventName>(name: Name, handler: (message: ServerMessage<Name>) => void): Unsubscribe;
  onConnection(handler: (isConnected: boolean) => void): Unsubscribe;
}

/** Time, delays and ids, given from outside so that simulations decide them. */
export interface LiveRuntime {
  nowMs(): number;
  after(delayMs: number, run: () => void): Unsubscribe;
  newId(): string;
}

/** Delay before the given attempt (0 = first retry), doubling from 250 ms to 8 s. */
export function retryDelayMs(attempt: number): number {
  return Math.min(250 * 2 ** Math.min(attempt, 10), 8000);
}
