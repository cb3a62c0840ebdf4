import { Injectable, signal } from '@angular/core';

/** Grave acts ask for a proof of identity of a short while ago: requests that were refused for it wait here until the person has given one. */
@Injectable({ providedIn: 'root' })
export class FreshProof {
  private readonly asked = signal(false);
  private waiting: { readonly given: Promise<boolean>; readonly settle: (given: boolean) => void } | undefined;

  /** True while somebody must be asked. */
  readonly isAsked = this.asked.asReadonly();

  /** Waits for the person: true once they have proved who they are, false when they gave up. Requests refused together ask once. */
  ask(): Promise<boolean> {
    if (this.waiting === undefined) {
      let settle: (given: boolean) => void = () => undefined;
      const given = new Promise<boolean>((resolve) => (settle = resolve));
      this.waiting = { given, settle };
      this.asked.set(true);
    }
    return this.waiting.given;
  }

  answer(given: boolean): void {
    this.waiting?.settle(given);
    this.waiting = undefined;
    this.asked.set(false);
  }
}
