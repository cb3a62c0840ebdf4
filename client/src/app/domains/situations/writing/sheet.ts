import { computed, signal } from '@angular/core';
import { freeTexts } from '@croisee/domain/situations/submission-texts';
import type { ListName, SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { AliasBook } from '@croisee/pseudonymisation/alias';
import type { LexiconHint } from '@croisee/pseudonymisation/lexicon/lexicon';
import { textAt, withField } from '../data/draft-fields';
import { type DeclaredWord, IdentityWatch, type Passage, type RefusedWords, replacePassage } from './identity-watch';
import { linesOf, namedLines } from './line-keys';
import { withheldPieces } from './withholding';

/** A form being filled in: its values, the passages that may name somebody, and what the writer decided about them. */
export class Sheet {
  private readonly watch = new IdentityWatch();
  private readonly book = signal<AliasBook>(new Map());
  private readonly words = signal<readonly DeclaredWord[]>([]);
  private readonly harmless = signal<ReadonlySet<string>>(new Set());
  private readonly refused = signal<readonly RefusedWords[]>([]);
  protected readonly current = signal<SubmissionDraft>(this.opened);
  protected readonly lineKeys = signal(namedLines(this.opened));
  private linesNamed = Object.values(this.lineKeys()).flat().length;

  readonly draft = this.current.asReadonly();
  /** Words to watch for; they live in this page only. */
  readonly declared = this.words.asReadonly();
  readonly passages = computed(() =>
    this.watch.passages(freeTexts(this.draft()), { declared: this.words(), refused: this.refused(), book: this.book() }),
  );
  readonly toConfirm = computed(() => this.passages().filter(({ tier, key }) => tier === 'confirm' && !this.harmless().has(key)));
  /** The pieces that must not leave the page yet, with the reason. */
  readonly withheld = computed(() => withheldPieces(this.draft(), this.passages()));

  constructor(private readonly opened: SubmissionDraft) {}

  set(path: string, value: unknown): void {
    this.current.update((draft) => withField(draft, path, value));
    this.changed();
  }

  /** What the keyboard makes of a text, with the place of the caret. */
  type(path: string, text: string, _caret: number): void {
    this.set(path, text);
  }

  /** The keyboard left the text: its last word is finished. */
  leaveText(): void {
    // Only a form that is saved as it is typed waits for the end of a word.
  }

  addLine(list: ListName, blank: Readonly<Record<string, unknown>>): void {
    this.putLine(list, this.lines(list).length, blank, this.newLineKey());
  }

  /** Takes a line out; the answer puts it back where it was. */
  removeLine(list: ListName, index: number): () => void {
    const line = this.lines(list)[index];
    const key = this.lineKeys()[list][index] ?? this.newLineKey();
    this.lineKeys.update((keys) => ({ ...keys, [list]: keys[list].toSpliced(index, 1) }));
    this.set(list, this.lines(list).toSpliced(index, 1));
    return () => this.putLine(list, index, line, key);
  }

  lines(list: ListName): readonly unknown[] {
    return linesOf(this.draft(), list);
  }

  /** Keeps a field for the writer and the professions of R.1110-2 CSP, or shares it again. */
  setSecret(path: string, secret: boolean): void {
    const others = (this.draft().secretFields ?? []).filter((marked) => marked !== path);
    this.set('secretFields', secret ? [...others, path] : others);
  }

  /** Keeps a field from these structures and no other; from nobody when there is none. */
  keepFrom(path: string, structureIds: readonly string[]): void {
    const others = (this.draft().notSharedWith ?? []).filter((kept) => kept.path !== path);
    this.set('notSharedWith', structureIds.length === 0 ? others : [...others, { path, structureIds: [...structureIds] }]);
  }

  replace(passage: Passage): void {
    const next = replacePassage(textAt(this.draft(), passage.path), passage, this.book(), freeTexts(this.draft()));
    this.book.set(next.book);
    this.set(passage.path, next.text);
  }

  /** Writes the proposed words instead of a term of the lexicon. */
  rephrase(path: string, hint: LexiconHint, words: string): void {
    const text = textAt(this.draft(), path);
    this.set(path, text.slice(0, hint.start) + words + text.slice(hint.end));
  }

  /** The writer looked at a doubtful passage: it names nobody. */
  confirmHarmless(passage: Passage): void {
    this.acceptAll([passage.key]);
    this.changed(true);
  }

  isConfirmed({ key }: Passage): boolean {
    return this.harmless().has(key);
  }

  declare(word: DeclaredWord): void {
    this.words.update((words) => [...words.filter((known) => known.word !== word.word), word]);
    this.changed();
  }

  undeclare(word: string): void {
    this.words.update((words) => words.filter((known) => known.word !== word));
    this.changed();
  }

  /** Words the server took for somebody’s name: watched for in this page from now on. */
  protected watchFor(words: readonly RefusedWords[]): void {
    const fresh = words.filter((each) => each.words !== '' && !this.refused().some((known) => known.words === each.words));
    this.refused.update((known) => [...known, ...fresh]);
  }

  protected newLineKey(): number {
    return this.linesNamed++;
  }

  private putLine(list: ListName, index: number, line: unknown, key: number): void {
    this.lineKeys.update((keys) => ({ ...keys, [list]: keys[list].toSpliced(index, 0, key) }));
    this.set(list, this.lines(list).toSpliced(index, 0, line));
  }

  protected acceptAll(keys: Iterable<string>): void {
    this.harmless.update((known) => new Set([...known, ...keys]));
  }

  /** Something was typed, decided or declared; `always` when it must be saved even though no value changed. */
  protected changed(_always = false): void {
    // A form sent by a button has nothing to do here.
  }
}
