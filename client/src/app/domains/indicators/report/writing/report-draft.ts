import { signal } from '@angular/core';
import type { ReportView, SaveSection } from '@croisee/domain/indicators/report/report.schema';
import { scan } from '@croisee/pseudonymisation/scan';
import { Autosave, type SaveResult } from '@croisee/ui/save-state/save-state';
import { ApiError } from '../../../../kernel/api/api-error';

/** How a report reaches the server and comes back. */
export interface ReportDoor {
  read(): Promise<ReportView>;
  save(section: string, body: SaveSection): Promise<{ version: number }>;
}

/** One part being written. */
export interface SectionDraft {
  readonly text: ReturnType<typeof signal<string>>;
  /** What somebody else saved in this part meanwhile; nothing more is sent until its writer chooses. */
  readonly theirs: ReturnType<typeof signal<string | undefined>>;
  readonly autosave: Autosave<string>;
  /** The text the server is known to hold. */
  known: string;
}

/**
 * A report being written, part by part, under one version: saves follow each other, what somebody else wrote in another part is taken in
 * silence, and what they wrote in the same part is shown before anything is overwritten.
 */
export class ReportDraft {
  private readonly drafts = new Map<string, SectionDraft>();
  private last: Promise<unknown> = Promise.resolve();

  readonly failure = signal<unknown>(undefined);
  readonly version = signal(0);

  constructor(
    view: ReportView,
    private readonly door: ReportDoor,
    private readonly whyBlocked: () => string,
  ) {
    this.version.set(view.version);
    for (const [id, text] of Object.entries(view.texts)) this.drafts.set(id, this.draftOf(id, text));
  }

  section(id: string): SectionDraft {
    const known = this.drafts.get(id);
    if (known !== undefined) return known;
    const made = this.draftOf(id, '');
    this.drafts.set(id, made);
    return made;
  }

  holdsUnsaved(): boolean {
    return [...this.drafts.values()].some(({ autosave }) => autosave.holdsUnsaved());
  }

  type(id: string, text: string): void {
    const draft = this.section(id);
    draft.text.set(text);
    if (draft.theirs() !== undefined) return;
    if (scan(text).some(({ tier }) => tier === 'block')) draft.autosave.block(this.whyBlocked());
    else draft.autosave.change(text);
  }

  choose(id: string, whose: 'mine' | 'theirs'): void {
    const draft = this.section(id);
    const theirs = draft.theirs();
    if (theirs === undefined) return;
    draft.known = theirs;
    draft.theirs.set(undefined);
    this.type(id, whose === 'theirs' ? theirs : draft.text());
  }

  /** Sends what waits in every part. */
  async flush(): Promise<void> {
    await Promise.all([...this.drafts.values()].map(({ autosave }) => autosave.flush()));
  }

  private draftOf(id: string, text: string): SectionDraft {
    const autosave = new Autosave<string>((typed) => this.inTurn(() => this.save(id, typed)));
    return { text: signal(text), theirs: signal<string | undefined>(undefined), autosave, known: text };
  }

  /** Two parts saved at once would refuse each other's version. */
  private inTurn(save: () => Promise<SaveResult>): Promise<SaveResult> {
    const turn = this.last.then(save);
    this.last = turn;
    return turn;
  }

  private async save(id: string, text: string): Promise<SaveResult> {
    try {
      const { version } = await this.door.save(id, { text, version: this.version() });
      this.version.set(version);
      this.section(id).known = text;
      this.failure.set(undefined);
      return 'saved';
    } catch (failure) {
      if (failure instanceof ApiError && failure.isOffline) return 'offline';
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') return this.meet(id, text);
      this.failure.set(failure);
      return 'failed';
    }
  }

  /** Somebody else saved: their other parts are taken, and this part too unless both wrote in it. */
  private async meet(id: string, text: string): Promise<SaveResult> {
    try {
      const view = await this.door.read();
      this.version.set(view.version);
      for (const [other, draft] of this.drafts) if (other !== id) take(draft, view.texts[other] ?? '');
      const draft = this.section(id);
      const theirs = view.texts[id] ?? '';
      if (theirs === draft.known) return await this.save(id, text);
      draft.theirs.set(theirs);
    } catch (failure) {
      this.failure.set(failure);
    }
    return 'failed';
  }
}

/** A part nobody types in here follows the server; one that somebody types in meets it at its own save. */
function take(draft: SectionDraft, theirs: string): void {
  if (draft.autosave.holdsUnsaved()) return;
  draft.known = theirs;
  draft.text.set(theirs);
}
