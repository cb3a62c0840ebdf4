import { computed, Injectable, signal } from '@angular/core';

/** What the open documents of this page have not sent yet: the page that shows them asks before it is left. */
@Injectable({ providedIn: 'root' })
export class UnsentMinutes {
  private readonly counts = signal<ReadonlyMap<string, number>>(new Map());

  readonly count = computed(() => [...this.counts().values()].reduce((sum, count) => sum + count, 0));

  report(documentId: string, count: number): void {
    if ((this.counts().get(documentId) ?? 0) === count) return;
    this.counts.update((counts) => new Map(counts).set(documentId, count));
  }
}
