import { Injectable, signal } from '@angular/core';

/** The one voice of the interface: short sentences read politely, in order, none lost when several come at once. */
@Injectable({ providedIn: 'root' })
export class LiveAnnouncer {
  private readonly waiting: string[] = [];
  private readonly spoken = signal('');
  private busy = false;

  /** What the live region holds at this moment. */
  readonly current = this.spoken.asReadonly();

  announce(sentence: string): void {
    this.waiting.push(sentence);
    if (!this.busy) this.speakNext();
  }

  private speakNext(): void {
    const sentence = this.waiting.shift();
    this.busy = sentence !== undefined;
    if (sentence === undefined) return;
    // Emptied first: a region that receives the same words twice stays silent.
    this.spoken.set('');
    setTimeout(() => {
      this.spoken.set(sentence);
      setTimeout(() => this.speakNext(), PAUSE_MILLISECONDS);
    }, RESET_MILLISECONDS);
  }
}

const RESET_MILLISECONDS = 50;
const PAUSE_MILLISECONDS = 900;
