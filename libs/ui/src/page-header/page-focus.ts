import { Injectable } from '@angular/core';

/** Brings the focus to the heading of the page just opened, even when that heading appears only after its data. */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private expected = false;

  /** A navigation to another page has begun. */
  expectArrival(): void {
    this.expected = true;
  }

  /** A page heading is on screen. */
  arrived(heading: HTMLElement): void {
    if (!this.expected) return;
    this.expected = false;
    heading.focus({ preventScroll: true });
  }
}
