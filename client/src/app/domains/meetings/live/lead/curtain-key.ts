import { Injectable, signal } from '@angular/core';

const STORAGE_KEY = 'croisee.curtain-key';

/** The key that draws the curtain: no text is typed with it, no browser uses it, and it can be turned off on this device. */
@Injectable({ providedIn: 'root' })
export class CurtainKey {
  readonly name = 'F8';
  private readonly on = signal(localStorage.getItem(STORAGE_KEY) !== 'off');
  readonly isOn = this.on.asReadonly();

  turn(on: boolean): void {
    this.on.set(on);
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  }
}
