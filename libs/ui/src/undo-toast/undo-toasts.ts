import { inject, Injectable, signal } from '@angular/core';
import { LiveAnnouncer } from '../live-region/live-announcer';

export interface UndoToast {
  readonly id: number;
  readonly message: string;
  readonly undo: (() => void) | undefined;
}

/** Says what was just done and lets it be undone; a message with an undo stays until it is used or dismissed. */
@Injectable({ providedIn: 'root' })
export class UndoToasts {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly list = signal<readonly UndoToast[]>([]);
  private nextId = 0;

  readonly toasts = this.list.asReadonly();

  show(message: string, undo?: () => void): void {
    const id = this.nextId++;
    this.list.update((list) => [...list.slice(-2), { id, message, undo }]);
    this.announcer.announce(message);
    if (undo === undefined) setTimeout(() => this.dismiss(id), PLAIN_MESSAGE_MILLISECONDS);
  }

  dismiss(id: number): void {
    this.list.update((list) => list.filter((toast) => toast.id !== id));
  }
}

const PLAIN_MESSAGE_MILLISECONDS = 10_000;
