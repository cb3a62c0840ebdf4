/** The server's time as seen from here. The server owns every clock of a meeting; a page only shows offsets. */
export class ServerClock {
  private offset = 0;

  /** Milliseconds to add to the local clock. */
  get offsetMs(): number {
    return this.offset;
  }

  /** An exchange sent and answered at these local times; the server's time is taken as that of the middle. */
  measure(serverTime: string, sentMs: number, receivedMs: number): void {
    this.offset = Date.parse(serverTime) - (sentMs + receivedMs) / 2;
  }

  /** A beacon: it took some time to come, so that the true offset is at least what it shows. */
  observe(serverTime: string, receivedMs: number): void {
    this.offset = Math.max(this.offset, Date.parse(serverTime) - receivedMs);
  }
}
