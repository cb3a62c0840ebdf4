import { computed, signal } from '@angular/core';
import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { dutyReminders } from '@croisee/domain/situations/duties.rules';
import type { SavedDraft, SituationPage } from '@croisee/domain/situations/situation-page.schema';
import type { ConfirmedFinding, SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { Autosave, type SaveResult, type SaveStatus } from '@croisee/ui/save-state/save-state';
import { ApiError } from '../../../kernel/api/api-error';
import { isSameValue, withField } from '../data/draft-fields';
import { type Disagreement, merge } from './conflict';
import { Sheet } from './sheet';
import { sendable, type WithholdingReason } from './withholding';

/** How a draft reaches the server and comes back. */
export interface DraftDoor {
  save(body: SaveSubmission): Promise<SavedDraft>;
  read(): Promise<SituationPage>;
}

/** Which reason is said first when several pieces are withheld. */
const REASONS: readonly WithholdingReason[] = ['identity', 'length', 'date'];

/**
 * A submission being written. Every text is read for names before anything is sent; a field that almost certainly names somebody stays
 * on the page, and the server keeps what it had of that field. Nothing is stored on the device.
 */
export class DraftStore extends Sheet {
  /** What is sent is put together when it leaves, so that nothing older than the screen is ever sent. */
  private readonly autosave: Autosave<void>;
  /** What the server has. */
  private readonly base = signal<SubmissionDraft>({ mode: 'short' });
  private readonly asked = signal<readonly Disagreement[]>([]);
  private readonly refusal = signal<unknown>(undefined);
  private readonly locked = signal(false);
  private version: number;
  private sentConfirmed: readonly ConfirmedFinding[];

  /** What was changed here and elsewhere: the writer chooses, field by field, before anything more is sent. */
  readonly disagreements = this.asked.asReadonly();
  /** What the server last refused, for an error panel. */
  readonly failure = this.refusal.asReadonly();
  /** The form was handed over elsewhere: it can no longer be written here. */
  readonly closedElsewhere = this.locked.asReadonly();

  readonly missing = computed(() => missingForSubmission(this.draft()));
  readonly progress = computed(() => completeness(this.draft()));
  readonly duties = computed(() => dutyReminders(this.draft()));
  readonly status = computed<SaveStatus>(() => {
    const status = this.autosave.status();
    const held = [...this.withheld().values()];
    const reason = REASONS.find((each) => held.includes(each));
    return reason === undefined || !isAtRest(status) ? status : { kind: 'blocked', why: this.why(reason) };
  });
  readonly holdsUnsaved = computed(() => this.autosave.holdsUnsaved() || this.withheld().size > 0 || this.asked().length > 0);

  constructor(
    private readonly door: DraftDoor,
    page: SituationPage,
    private readonly why: (reason: WithholdingReason) => string,
    delayMilliseconds = 800,
  ) {
    super(page.submission);
    this.autosave = new Autosave(() => this.send(), delayMilliseconds);
    this.base.set(page.submission);
    this.version = page.version;
    this.sentConfirmed = page.confirmed ?? [];
    this.acceptAll(this.keysOf(this.sentConfirmed));
  }

  /** Settles one disagreement; when none is left, the form is saved again. */
  choose(unit: string, whose: 'mine' | 'theirs'): void {
    const chosen = this.asked().find((disagreement) => disagreement.unit === unit);
    if (chosen === undefined) return;
    if (whose === 'theirs') this.current.update((draft) => withField(draft, unit, chosen.theirs));
    this.asked.update((asked) => asked.filter((disagreement) => disagreement.unit !== unit));
    this.changed(true);
  }

  /** Sends now what waits. */
  async flush(): Promise<void> {
    if (this.asked().length > 0 || this.locked()) return;
    await this.autosave.flush();
  }

  protected override changed(always = false): void {
    if (this.asked().length > 0 || this.locked()) return;
    if (always || !isAtRest(this.autosave.status()) || !isSameValue(this.outgoing(), this.base())) this.autosave.change();
  }

  private outgoing(): SubmissionDraft {
    return sendable(this.draft(), this.base(), this.withheld().keys());
  }

  private async send(): Promise<SaveResult> {
    const submission = this.outgoing();
    const confirmed = this.confirmedIn();
    try {
      const answer = await this.door.save({ submission, version: this.version, confirmed: [...confirmed] });
      this.version = answer.version;
      this.base.set(submission);
      this.sentConfirmed = confirmed;
      this.refusal.set(undefined);
      return 'saved';
    } catch (failure) {
      if (failure instanceof ApiError && failure.isOffline) return 'offline';
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') return this.meetTheirs();
      this.refusal.set(failure);
      return 'failed';
    }
  }

  /** Somebody, or another tab, saved first. */
  private async meetTheirs(): Promise<SaveResult> {
    const page = await this.door.read();
    const { draft, disagreements } = merge(this.base(), this.draft(), page.submission);
    this.version = page.version;
    this.base.set(page.submission);
    this.current.set(draft);
    this.asked.set(disagreements);
    this.locked.set(!page.can.includes('edit'));
    if (disagreements.length > 0 || this.locked()) return 'failed';
    return this.send();
  }

  /** The confirmations to send: for a withheld field, those the server already has. */
  private confirmedIn(): readonly ConfirmedFinding[] {
    const withheld = this.withheld();
    const keeps = ({ path }: ConfirmedFinding) => [...withheld.keys()].some((unit) => path === unit || path.startsWith(`${unit}.`));
    const here = this.passages().filter((passage) => passage.tier === 'confirm' && this.isConfirmed(passage) && !keeps(passage));
    return [...here.map(({ path, start, end }) => ({ path, start, end })), ...this.sentConfirmed.filter(keeps)];
  }

  private keysOf(confirmed: readonly ConfirmedFinding[]): readonly string[] {
    const same = (a: ConfirmedFinding, b: ConfirmedFinding) => a.path === b.path && a.start === b.start && a.end === b.end;
    return this.passages()
      .filter((passage) => confirmed.some((each) => same(each, passage)))
      .map(({ key }) => key);
  }
}

function isAtRest({ kind }: SaveStatus): boolean {
  return kind === 'pristine' || kind === 'saved';
}
