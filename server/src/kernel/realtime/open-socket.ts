import type { Socket } from 'socket.io';

/** Says whether content may leave this node at this instant. */
export interface ContentFence {
  readonly isHeld: boolean;
}

/** One open socket; the only way to emit to it. */
export abstract class OpenSocket {
  private readonly closing: (() => void)[] = [];

  constructor(
    private readonly socket: Socket,
    private readonly fence: ContentFence,
  ) {}

  get id(): string {
    return this.socket.id;
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  /** Emits what may hold content: nothing leaves while this node may tell none, and the receiver finds the gap. */
  emit(event: string, payload: object): void {
    if (this.fence.isHeld) this.socket.emit(event, payload);
  }

  /** Emits what takes content away or only says that it changed; it holds none. */
  emitNotice(event: string, payload: object): void {
    this.socket.emit(event, payload);
  }

  /** For cursors and presence: dropped rather than queued when the transport is not ready. */
  emitVolatile(event: string, payload: object): void {
    if (this.fence.isHeld) this.socket.volatile.emit(event, payload);
  }

  /** Emits the same to several, written out once; what may hold content, so nothing leaves while this node may tell none. */
  static emitTogether(receivers: readonly OpenSocket[], event: string, payload: object): void {
    OpenSocket.broadcastTo(receivers)?.emit(event, payload);
  }

  /** The same for cursors and presence: dropped for those whose transport is not ready. */
  static emitVolatileTogether(receivers: readonly OpenSocket[], event: string, payload: object): void {
    OpenSocket.broadcastTo(receivers)?.volatile.emit(event, payload);
  }

  private static broadcastTo(receivers: readonly OpenSocket[]): ReturnType<Socket['nsp']['to']> | undefined {
    const first = receivers[0];
    return first?.fence.isHeld === true ? first.socket.nsp.to(receivers.map(({ id }) => id)) : undefined;
  }

  onClose(action: () => void): void {
    this.closing.push(action);
  }

  close(): void {
    this.socket.disconnect(true);
  }

  /** Called by the kernel once the socket is gone. */
  closed(): void {
    for (const action of this.closing.splice(0)) action();
  }
}
