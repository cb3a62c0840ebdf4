import { computed, signal } from '@angular/core';
import { completeness, missingForSubmission } from '@croisee/domain/situations/completeness.rules';
import { dutyReminders } from '@croisee/domain/situations/duties.rules';
import type { SavedDraft, SituationPage } from '@croisee/domain/situations/situation-page.schema';
import type { ConfirmedFinding, SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import { freeTexts } from '@croisee/domain/situations/submission-texts';
import type { ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { AliasBook } from '@croisee/pseudonymisation/alias';
import { Autosave, type SaveResult, type SaveStatus } from '@croisee/ui/save-state/save-state';
import { ApiError } from '../../../kernel/api/api-error';
import { fieldAt, isSameValue, textAt, withField } from '../data/draft-fields';
import { type Disagreement, merge } from './conflict';
import { type DeclaredWord, IdentityWatch, type Passage, replacePassage } from './identity-watch';
import { sendable, type WithholdingReason, withheldUnits } from './withholding';

/** How a draft reaches the server and comes back. */
export interface DraftDoor {
  save(body: SaveSubmission): Promise<SavedDraft>;
  read(): Promise<SituationPage>;
}

/**
 * A submission being written. Every text is read for names before anything is sent; a field that almost certainly names somebody stays
 * on the page, and the server keeps what it had of that field. Nothing is stored on the device.
 */
export class DraftStore {
  private readonly watch = new IdentityWatch();
  /** What is sent is put together when it leaves, so that nothing older than the screen is ever sent. */
  private readonly autosave = new Autosave<void>(() => this.send(), this.delayMilliseconds);
  private readonly current = signal<SubmissionDraft>(this.opened.submission);
  /** What the server has. */
  private readonly base = signal<SubmissionDraft>(this.opened.submission);
  private readonly book = signal<AliasBook>(new Map());
  private readonly harmless = signal<ReadonlySet<string>>(new Set());
  private readonly words = signal<readonly DeclaredWord[]>([]);
  private readonly asked = signal<readonly Disagreement[]>([]);
  private readonly refusal = signal<unknown>(undefined);
  private readonly locked = signal(false);
  private version = this.opened.version;
  private sentConfirmed: readonly ConfirmedFinding[] = this.opened.confirmed ?? [];

  readonly draft = this.current.asReadonly();
  readonly declared = this.words.asReadonly();
  /** What was changed here and elsewhere: the writer chooses, field by field, before anything more is sent. */
  readonly disagreements = this.asked.asReadonly();
  /** What the server last refused, for an error panel. */
  readonly failure = this.refusal.asReadonly();
  /** The form was handed over elsewhere: it can no longer be written here. */
  readonly closedElsewhere = this.locked.asReadonly();

  readonly passages = computed(() => this.watch.passages(freeTexts(this.draft()), this.words(), this.book()));
  readonly withheld = computed(() => withheldUnits(this.draft(), this.passages()));
  readonly toConfirm = computed(() => this.passages().filter(({ tier, key }) => tier === 'confirm' && !this.harmless().has(key)));
  readonly missing = computed(() => missingForSubmission(this.draft()));
  readonly progress = computed(() => completeness(this.draft()));
  readonly duties = computed(() => dutyReminders(this.draft()));
  readonly status = computed<SaveStatus>(() => {
    const status = this.autosave.status();
    const reasons = [...this.withheld().values()];
    if (reasons.length === 0 || !['pristine', 'saved'].includes(status.kind)) return status;
    return { kind: 'blocked', why: this.why(reasons.includes('identity') ? 'identity' : 'date') };
  });
  readonly holdsUnsaved = computed(() => this.autosave.holdsUnsaved() || this.withheld().size > 0 || this.asked().length > 0);

  constructor(
    private readonly door: DraftDoor,
    private readonly opened: SituationPage,
    private readonly why: (reason: WithholdingReason) => string,
    private readonly delayMilliseconds = 800,
  ) {
    this.harmless.set(this.keysOf(this.sentConfirmed));
  }

  set(path: string, value: unknown): void {
    this.current.update((draft) => withField(draft, path, value));
    this.changed();
  }

  addLine(list: ListName, blank: Readonly<Record<string, unknown>>): void {
    this.set(list, [...((fieldAt(this.draft(), list) as unknown[] | undefined) ?? []), blank]);
  }

  /** Takes a line out; the answer puts it back where it was. */
  removeLine(list: ListName, index: number): () => void {
    const before = (fieldAt(this.draft(), list) as unknown[] | undefined) ?? [];
    const line = before[index];
    this.set(
      list,
      before.filter((_line, place) => place !== index),
    );
    return () => this.set(list, ((fieldAt(this.draft(), list) as unknown[] | undefined) ?? []).toSpliced(index, 0, line));
  }

  /** Keeps a field for the writer and the professions of R.1110-2 CSP, or shares it again. */
  setSecret(path: string, secret: boolean): void {
    const others = (this.draft().secretFields ?? []).filter((marked) => marked !== path);
    this.set('secretFields', secret ? [...others, path] : others);
  }

  replace(passage: Passage): void {
    const next = replacePassage(textAt(this.draft(), passage.path), passage, this.book(), freeTexts(this.draft()));
    this.book.set(next.book);
    this.set(passage.path, next.text);
  }

  /** The writer looked at a doubtful passage: it names nobody. */
  confirmHarmless(passage: Passage): void {
    this.harmless.update((keys) => new Set([...keys, passage.key]));
    this.changed(true);
  }

  isConfirmed(passage: Passage): boolean {
    return this.harmless().has(passage.key);
  }

  declare(word: DeclaredWord): void {
    if (word.word.trim() === '') return;
    this.words.update((words) => [...words.filter((known) => known.word !== word.word), word]);
    this.changed();
  }

  undeclare(word: string): void {
    this.words.update((words) => words.filter((known) => known.word !== word));
    this.changed();
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

  private changed(always = false): void {
    if (this.asked().length > 0 || this.locked()) return;
    const rests = ['pristine', 'saved'].includes(this.autosave.status().kind);
    if (always || !rests || !isSameValue(this.outgoing(), this.base())) this.autosave.change();
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
    const here = this.passages().filter((passage) => passage.tier === 'confirm' && this.harmless().has(passage.key) && !keeps(passage));
    return [...here.map(({ path, start, end }) => ({ path, start, end })), ...this.sentConfirmed.filter(keeps)];
  }

  private keysOf(confirmed: readonly ConfirmedFinding[]): ReadonlySet<string> {
    const same = (a: ConfirmedFinding, b: ConfirmedFinding) => a.path === b.path && a.start === b.start && a.end === b.end;
    return new Set(
      this.passages()
        .filter((passage) => confirmed.some((each) => same(each, passage)))
        .map(({ key }) => key),
    );
  }
}
