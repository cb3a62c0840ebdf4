import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import type { scan } from '@croisee/pseudonymisation/scan';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe, dayInWords } from '../../../kernel/i18n/local-dates';
import { unitOf } from '../data/draft-fields';
import { fieldOf } from '../data/form-layout';
import { OptionPipe } from '../data/options';
import { Partners } from '../data/partners';
import { segmentsOf } from '../writing/segments';

/** What a field holds, in words: choices by their labels, texts as written, with passages that may name somebody marked when asked. */
@Component({
  selector: 'app-value-in-words',
  imports: [DayPipe, LabelPipe, OptionPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (kind()) {
      @case ('text') {
        <p class="text">
          @for (segment of segments(); track $index) {
            @if (segment.mark === '') {
              <span>{{ segment.text }}</span>
            } @else {
              <mark
                >{{ segment.text }}<span class="visually-hidden"> ({{ 'situations.reading.marked' | transloco }})</span></mark
              >
            }
          }
        </p>
      }
      @case ('problems') {
        <ul>
          @for (code of values(); track code) {
            <li>{{ code }} – {{ code | appLabel: problems }}</li>
          }
        </ul>
      }
      @case ('options') {
        <p>
          @for (option of values(); track option; let last = $last) {
            <span>{{ option | appOption: path() }}{{ last ? '' : ', ' }}</span>
          }
        </p>
      }
      @case ('names') {
        <p>{{ namesInWords() }}</p>
      }
      @case ('day') {
        <p>{{ text() | appDay }}</p>
      }
      @case ('tick') {
        <p>{{ (value() === true ? 'situations.reading.yes' : 'situations.reading.no') | transloco }}</p>
      }
      @case ('lines') {
        <ol>
          @for (line of lines(); track $index) {
            <li class="text">{{ line }}</li>
          }
        </ol>
      }
      @default {
        <p class="soft">{{ 'situations.reading.nothing' | transloco }}</p>
      }
    }
  `,
  styles: `
    p,
    ul,
    ol {
      margin: 0;
    }
    .text {
      white-space: pre-line;
    }
    mark {
      padding-inline: 0.15em;
      border-bottom: 2px solid var(--c-warning);
      background: var(--c-warning-soft);
      color: inherit;
    }
  `,
})
export class ValueInWords {
  readonly path = input.required<string>();
  readonly value = input.required<unknown>();
  /** Marks what the check for names finds, for a human re-reading. */
  readonly marksFindings = input(false);

  /** Names of the people the value cites, by account. */
  readonly names = input<Readonly<Record<string, string>>>({});

  private readonly partners = inject(Partners);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language).current;
  protected readonly problems = PROBLEMS;
  protected readonly values = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? (value as string[]) : [String(value)];
  });
  protected readonly text = computed(() => String(this.value()));
  private readonly check = signal<typeof scan | undefined>(undefined);
  protected readonly segments = computed(() => {
    const found = this.marksFindings() ? this.check()?.(this.text()) : undefined;
    const spans = (found ?? []).map(({ start, end, tier }) => ({ start, end, mark: tier }));
    return segmentsOf(this.text(), spans);
  });
  protected readonly namesInWords = computed(() =>
    this.values()
      .map((id) => this.partners.structureName(id) ?? this.names()[id] ?? '…')
      .join(', '),
  );
  protected readonly lines = computed(() =>
    (this.value() as readonly Readonly<Record<string, unknown>>[]).map((line) =>
      Object.entries(line)
        .map(([column, cell]) => this.cellInWords(column, cell))
        .filter((words) => words !== '')
        .join(' – '),
    ),
  );
  protected readonly kind = computed(() => this.kindOf(this.value()));

  constructor() {
    // The check brings a dictionary: only a re-reading fetches it.
    effect(() => {
      if (this.marksFindings()) void import('@croisee/pseudonymisation/scan').then((file) => this.check.set(file.scan));
    });
  }

  private cellInWords(column: string, cell: unknown): string {
    if (cell === true) return this.transloco.translate(`situations.lists.${this.path()}.columns.${column}`);
    if (typeof cell !== 'string' || column === 'structureId') return '';
    if (column === 'kind') return this.transloco.translate(`situations.options.legalDeadlines.kind.${cell}`);
    return column === 'on' && cell !== '' ? dayInWords(cell, this.language()) : cell;
  }

  private kindOf(value: unknown): string {
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'nothing';
    if (typeof value === 'boolean') return 'tick';
    if (this.path().startsWith('account.p')) return 'problems';
    if (Array.isArray(value) && typeof value[0] === 'object') return 'lines';
    const kind = fieldOf(unitOf(this.path()))?.kind;
    if (kind === 'structures' || kind === 'colleague') return 'names';
    if (kind === 'choice' || kind === 'choices') return 'options';
    return kind === 'day' ? 'day' : 'text';
  }
}
