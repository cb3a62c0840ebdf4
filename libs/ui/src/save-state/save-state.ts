import { computed, signal, type Signal } from '@angular/core';

/** Where what was typed stands; `blocked` says why it must not be sent (a name to replace, for example). */
export type SaveStatus =
  | { readonly kind: 'pristine' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'offline' }
  | { readonly kind: 'blocked'; readonly why: string }
  | { readonly kind: 'failed' };

/** How one save ended. */
export type SaveResult = 'saved' | 'offline' | 'failed';

/**
 * Saves a draft a moment after typing stops, one request at a time; what is typed during a save is saved next. "Saved" is shown only
 * once the server has answered for the latest text.
 */
export class Autosave<T> {
  private readonly current = signal<SaveStatus>({ kind: 'pristine' });
  private pending: { readonly value: T } | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly status: Signal<SaveStatus> = this.current.asReadonly();
  /** True while leaving the page would lose something. */
  readonly holdsUnsaved = computed(() => !['pristine', 'saved'].includes(this.current().kind));

  constructor(
    private readonly save: (value: T) => Promise<SaveResult>,
    private readonly delayMilliseconds = 800,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Takes the latest text; an earlier one not yet sent is replaced. */
  change(value: T): void {
    this.pending = { value };
    if (this.running === undefined) this.current.set({ kind: 'unsaved' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.delayMilliseconds);
  }

  /** Keeps the text here and says why it is not sent; the next `change` starts again. */
  block(why: string): void {
    clearTimeout(this.timer);
    this.pending = undefined;
    this.current.set({ kind: 'blocked', why });
  }

  /** Sends what is pending now; resolves when nothing more is running. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.drain().finally(() => (this.running = undefined));
    await this.running;
  }

  private async drain(): Promise<void> {
    while (this.pending !== undefined) {
      const sent = this.pending;
      this.pending = undefined;
      this.current.set({ kind: 'saving' });
      const result = await this.save(sent.value);
      if (result !== 'saved') {
        // Kept for the next change or flush, unless something newer was typed or the text was blocked meanwhile.
        if (this.current().kind === 'saving') this.pending ??= sent;
        this.showUnlessBlocked({ kind: result });
        return;
      }
      this.showUnlessBlocked({ kind: 'saved', at: this.now() });
    }
  }

  private showUnlessBlocked(status: SaveStatus): void {
    if (this.current().kind !== 'blocked') this.current.set(status);
  }
}
