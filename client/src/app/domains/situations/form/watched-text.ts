import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LexiconHint, lexiconHints } from '@croisee/pseudonymisation/lexicon/lexicon';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { textAt } from '../data/draft-fields';
import type { Passage } from '../writing/identity-watch';
import { segmentsOf } from '../writing/segments';
import type { Sheet } from '../writing/sheet';
import { directWords } from '../writing/wording';

/**
 * A text field read as it is typed: what may name somebody is underlined, said in words and replaced by one key (Alt+R); words that may
 * hurt get another wording proposed. Nothing is replaced by itself.
 */
@Component({
  selector: 'app-watched-text',
  imports: [Field, FieldInput, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './watched-text.html',
  styleUrl: './watched-text.scss',
})
export class WatchedText {
  readonly sheet = input.required<Sheet>();
  readonly path = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly required = input(false);
  readonly error = input<string>();
  readonly rows = input(4);
  readonly maxLength = input<number | null>(null);

  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');

  protected readonly text = computed(() => textAt(this.sheet().draft(), this.path()));
  protected readonly passages = computed(() =>
    this.sheet()
      .passages()
      .filter((passage) => passage.path === this.path()),
  );
  /** What has to be settled: replaced, or confirmed as harmless. */
  protected readonly toSettle = computed(() =>
    this.passages().filter((passage) => passage.tier === 'block' || (passage.tier === 'confirm' && !this.sheet().isConfirmed(passage))),
  );
  protected readonly blocking = computed(() => this.passages().filter(({ tier }) => tier === 'block').length);
  protected readonly hints = computed(() => lexiconHints(this.text()));
  protected readonly segments = computed(() =>
    segmentsOf(this.text(), [
      ...this.passages()
        .filter((passage) => !this.sheet().isConfirmed(passage))
        .map(({ start, end, tier }) => ({ start, end, mark: tier })),
      ...this.hints().map(({ start, end }) => ({ start, end, mark: 'wording' })),
    ]),
  );
  protected readonly left = computed(() => {
    const max = this.maxLength();
    return max === null || this.text().length < max * 0.8 ? undefined : max - this.text().length;
  });

  protected type(event: Event): void {
    const { value, selectionStart } = event.target as HTMLTextAreaElement;
    this.sheet().type(this.path(), value, selectionStart);
  }

  protected replace(passage: Passage): void {
    this.sheet().replace(passage);
    this.goOn();
  }

  protected confirm(passage: Passage): void {
    this.sheet().confirmHarmless(passage);
    this.goOn();
  }

  protected words(hint: LexiconHint): string | undefined {
    return hint.kind === 'wording' ? directWords(hint.suggestion) : undefined;
  }

  protected rephrase(hint: LexiconHint, words: string): void {
    this.sheet().rephrase(this.path(), hint, words);
    this.goOn();
  }

  /** Alt+R replaces the passage nearest before the caret, else the first. */
  protected replaceByKey(event: KeyboardEvent): void {
    if (!event.altKey || event.code !== 'KeyR') return;
    const caret = this.area().nativeElement.selectionStart;
    const passage = this.toSettle().findLast(({ start }) => start <= caret) ?? this.toSettle()[0];
    if (passage === undefined) return;
    event.preventDefault();
    this.sheet().replace(passage);
  }

  /** The button that was pressed disappears: the writer goes on in the text. */
  private goOn(): void {
    this.area().nativeElement.focus();
  }
}
