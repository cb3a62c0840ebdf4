import { Injectable, signal } from '@angular/core';

/** What the answers of the server say about the session: when it was last renewed and whether it has ended. Knows nothing of HTTP. */
@Injectable({ providedIn: 'root' })
export class SessionActivity {
  private readonly renewed = signal(Date.now());
  private readonly over = signal(false);

  /** Instant of the last answer, in milliseconds: the server counts idleness from there. */
  readonly renewedAt = this.renewed.asReadonly();
  /** The server asked for a new sign-in. */
  readonly hasEnded = this.over.asReadonly();

  answered(): void {
    this.renewed.set(Date.now());
  }

  ended(): void {
    this.over.set(true);
  }

  restarted(): void {
    this.over.set(false);
    this.answered();
  }
}
