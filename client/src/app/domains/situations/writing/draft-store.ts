import { computed, signal, type WritableSignal } from '@angular/core';
import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { dutyReminders } from '@croisee/domain/situations/duties.rules';
import type { SavedDraft, SituationPage } from '@croisee/domain/situations/situation-page.schema';
import type { SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import type { ListName } from '@croisee/domain/situations/submission.schema';
import { Autosave, type SaveResult, type SaveStatus } from '@croisee/ui/save-state/save-state';
import { ApiError } from '../../../kernel/api/api-error';
import { identityFindings } from '../../../kernel/api/identity-findings';
import { isSameValue, textAt, withField } from '../data/draft-fields';
import { confirmedIn, type KeyedConfirmations } from './confirmations';
import { type Disagreement, merge } from './conflict';
import { type KeyedDraft, keysOfMerged, renamedLines } from './line-keys';
import { Sheet } from './sheet';
import { type HeldWord, sendable, type WithholdingReason } from './withholding';
import { wordBeingTyped } from './word-being-typed';

/** How a draft reaches the server and comes back. */
export interface DraftDoor {
  save(body: SaveSubmission): Promise<SavedDraft>;
  read(): Promise<SituationPage>;
}

/** Which reason is said first when several pieces are withheld. */
const REASONS: readonly WithholdingReason[] = ['identity', 'length', 'date'];

/** A word is taken as finished after this long without a key. */
const PAUSE_MILLISECONDS = 3000;

/**
 * A submission being written. Every text is read for names before anything is sent; a field or a line that almost certainly names somebody
 * stays on the page, and the server keeps what it had of it. The word being typed is not sent before its end. Nothing is stored on the
 * device.
 */
export class DraftStore extends Sheet {
  /** What is sent is put together when it leaves, so that nothing older than the screen is ever sent. */
  private readonly autosave: Autosave<void>;
  /** What the server has. */
  private readonly base: WritableSignal<KeyedDraft>;
  private readonly word = signal<HeldWord | undefined>(undefined);
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly asked = signal<readonly Disagreement[]>([]);
  private readonly refusal = signal<unknown>(undefined);
  private readonly locked = signal(false);
  private version: number;
  private sentConfirmed: KeyedConfirmations;

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
    if (!isAtRest(status)) return status;
    const reason = REASONS.find((each) => [...this.withheld().values()].includes(each));
    const [piece] = [...this.withheld()].find(([, why]) => why === reason) ?? [];
    if (reason !== undefined && piece !== undefined) return { kind: 'blocked', why: this.why(reason, piece) };
    return this.word() === undefined ? status : { kind: 'unsaved' };
  });
  readonly holdsUnsaved = computed(
    () => this.status().kind === 'unsaved' || this.autosave.holdsUnsaved() || this.withheld().size > 0 || this.asked().length > 0,
  );

  constructor(
    private readonly door: DraftDoor,
    page: SituationPage,
    private readonly why: (reason: WithholdingReason, piece: string) => string,
    delayMilliseconds = 800,
  ) {
    super(page.submission);
    this.autosave = new Autosave(() => this.send(), delayMilliseconds);
    this.base = signal({ submission: page.submission, keys: this.lineKeys() });
    this.version = page.version;
    this.sentConfirmed = { findings: page.confirmed ?? [], keys: this.lineKeys() };
    this.acceptAll(this.keysOf(this.sentConfirmed.findings));
  }

  override set(path: string, value: unknown): void {
    this.word.set(undefined);
    super.set(path, value);
  }

  /** Keeps the last word here until it is finished: the first letters of a name cannot be recognised. */
  override type(path: string, text: string, caret: number): void {
    const word = wordBeingTyped(text, caret);
    this.word.set(word === undefined ? undefined : { path, ...word });
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.leaveText(), PAUSE_MILLISECONDS);
    super.set(path, text);
  }

  override leaveText(): void {
    if (this.word() === undefined) return;
    clearTimeout(this.pause);
    this.word.set(undefined);
    this.changed();
  }

  /** Settles one disagreement; when none is left, the form is saved again. */
  choose(unit: string, whose: 'mine' | 'theirs'): void {
    const chosen = this.asked().find((disagreement) => disagreement.unit === unit);
    if (chosen === undefined) return;
    if (whose === 'theirs') {
      this.current.update((draft) => withField(draft, unit, chosen.theirs));
      this.lineKeys.update((keys) => ({ ...keys, ...(unit in keys ? { [unit]: this.base().keys[unit as ListName] } : {}) }));
    }
    this.asked.update((asked) => asked.filter((disagreement) => disagreement.unit !== unit));
    this.changed(true);
  }

  /** Sends now what waits; the writer is done with the last word. */
  async flush(): Promise<void> {
    this.leaveText();
    await this.sendAgain();
  }

  /** Sends what could not leave before. */
  async sendAgain(): Promise<void> {
    if (this.asked().length > 0 || this.locked()) return;
    await this.autosave.flush();
  }

  protected override changed(always = false): void {
    if (this.asked().length > 0 || this.locked()) return;
    if (always || !isAtRest(this.autosave.status()) || !isSameValue(this.outgoing().submission, this.base().submission))
      this.autosave.change();
  }

  private here(): KeyedDraft {
    return { submission: this.draft(), keys: this.lineKeys() };
  }

  private outgoing(): KeyedDraft {
    return sendable(this.here(), this.base(), this.withheld(), this.word());
  }

  private async send(): Promise<SaveResult> {
    const outgoing = this.outgoing();
    const confirmed = this.confirmedFor(outgoing);
    try {
      const { submission } = outgoing;
      const answer = await this.door.save({ submission, version: this.version, confirmed: [...confirmed.findings] });
      this.version = answer.version;
      this.base.set(outgoing);
      this.sentConfirmed = confirmed;
      this.refusal.set(undefined);
      return 'saved';
    } catch (failure) {
      if (failure instanceof ApiError && failure.isOffline) return 'offline';
      if (failure instanceof ApiError && failure.code === 'STALE_VERSION') return this.meetTheirs();
      this.refusal.set(failure);
      this.watchFor(
        identityFindings(failure).map(({ path, start, end, kind }) => ({
          words: textAt(outgoing.submission, path).slice(start, end),
          kind,
        })),
      );
      return 'failed';
    }
  }

  /** Somebody, or another tab, saved first. */
  private async meetTheirs(): Promise<SaveResult> {
    const page = await this.door.read();
    const { draft, disagreements } = merge(this.base().submission, this.draft(), page.submission);
    this.version = page.version;
    const keys = renamedLines(this.base(), this.here(), page.submission, () => this.newLineKey());
    this.base.set({ submission: page.submission, keys });
    this.current.set(draft);
    this.lineKeys.update((mine) => keysOfMerged(draft, page.submission, { mine, theirs: keys }));
    this.asked.set(disagreements);
    this.locked.set(!page.can.includes('edit'));
    if (disagreements.length > 0 || this.locked()) return 'failed';
    return this.send();
  }

  /** The confirmations to send: for a withheld piece, those the server already has. */
  private confirmedFor(outgoing: KeyedDraft): KeyedConfirmations {
    const here = this.passages().filter((passage) => passage.tier === 'confirm' && this.isConfirmed(passage));
    return confirmedIn(outgoing, {
      here: { findings: here.map(({ path, start, end }) => ({ path, start, end })), keys: this.lineKeys() },
      saved: this.sentConfirmed,
      withheld: this.withheld(),
      word: this.word(),
    });
  }

  private keysOf(confirmed: KeyedConfirmations['findings']): readonly string[] {
    const same = (a: KeyedConfirmations['findings'][number], b: KeyedConfirmations['findings'][number]) =>
      a.path === b.path && a.start === b.start && a.end === b.end;
    return this.passages()
      .filter((passage) => confirmed.some((each) => same(each, passage)))
      .map(({ key }) => key);
  }
}

function isAtRest({ kind }: SaveStatus): boolean {
  return kind === 'pristine' || kind === 'saved';
}
