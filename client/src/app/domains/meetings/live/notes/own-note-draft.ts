import { signal } from '@angular/core';
import type { KeepOwnNote, OwnNote } from '@croisee/domain/meetings/notes/own-note.schema';
import { scan } from '@croisee/pseudonymisation/scan';
import { Autosave, type SaveResult } from '@croisee/ui/save-state/save-state';
import { ApiError } from '../../../../kernel/api/api-error';

/** How a note reaches the server and comes back. */
export interface NoteDoor {
  read(): Promise<OwnNote>;
  keep(body: KeepOwnNote): Promise<OwnNote>;
}

/** One note being written: nothing that names somebody leaves the page, and two tabs never overwrite each other in silence. */
export class OwnNoteDraft {
  private readonly autosave = new Autosave<string>((text) => this.save(text));
  private version = 0;
  private loading: Promise<void> | undefined;

  readonly text = signal('');
  readonly writable = signal(false);
  readonly failure = signal<unknown>(undefined);
  /** What another tab saved meanwhile; its owner chooses before anything more is sent. */
  readonly theirs = signal<OwnNote | undefined>(undefined);
  readonly status = this.autosave.status;

  constructor(
    private readonly door: NoteDoor,
    private readonly whyBlocked: () => string,
  ) {}

  get holdsUnsaved(): boolean {
    return this.autosave.holdsUnsaved();
  }

  /** Reads the note the first time, and sends what an earlier refusal left waiting. */
  async open(): Promise<void> {
    if (this.holdsUnsaved) return this.autosave.flush();
    this.loading ??= this.load().finally(() => (this.loading = undefined));
    await this.loading;
  }

  type(text: string): void {
    this.text.set(text);
    if (this.theirs() !== undefined) return;
    if (scan(text).some(({ tier }) => tier === 'block')) this.autosave.block(this.whyBlocked());
    else this.autosave.change(text);
  }

  choose(whose: 'mine' | 'theirs'): void {
    const theirs = this.theirs();
    if (theirs === undefined) return;
    this.theirs.set(undefined);
    this.version = theirs.version;
    if (whose === 'theirs') this.text.set(theirs.text);
    this.type(this.text());
  }

  flush(): Promise<void> {
    return this.autosave.flush();
  }

  private async load(): Promise<void> {
    try {
      this.take(await this.door.read());
      this.failure.set(undefined);
    } catch (failure) {
      this.failure.set(failure);
    }
  }

  private take({ text, version, writable }: OwnNote): void {
    this.version = version;
    this.writable.set(writable);
    if (!this.holdsUnsaved) this.text.set(text);
  }

  private async save(text: string): Promise<SaveResult> {
    try {
      const { version } = await this.door.keep({ text, version: this.version });
      this.version = version;
      this.failure.set(undefined);
      return 'saved';
    } catch (failure) {
      if (failure instanceof ApiError && failure.isOffline) return 'offline';
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') this.theirs.set(await this.door.read());
      else this.failure.set(failure);
      return 'failed';
    }
  }
}
