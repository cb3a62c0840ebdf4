import type { Socket } from 'socket.io';

/** One open socket; the only way to emit to it. */
export abstract class OpenSocket {
  private readonly closing: (() => void)[] = [];

  constructor(private readonly socket: Socket) {}

  get id(): string {
    return this.socket.id;
  }

  get isOpen(): boolean {
    return this.socket.connected;
  }

  emit(event: string, payload: object): void {
    this.socket.emit(event, payload);
  }

  /** For cursors and presence: dropped rather than queued when the transport is not ready. */
  emitVolatile(event: string, payload: object): void {
    this.socket.volatile.emit(event, payload);
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
