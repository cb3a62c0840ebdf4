import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { AgreementGate } from '@croisee/domain/identity/council.schema';
import { MARKABLE_FIELDS, type ListName } from '@croisee/domain/situations/submission.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { BLANK_LINES, maxLengthOf, optionsOf } from '../data/form-schema';
import { isRequired } from '../data/form-layout';
import { OptionPipe } from '../data/options';
import { Partners } from '../data/partners';
import type { Sheet } from '../writing/sheet';
import { FieldReaders } from './field-readers';
import { SecretMark } from './secret-mark';
import { WatchedText } from './watched-text';

/** The columns that hold words, in reading order. */
const TEXTS: Readonly<Record<ListName, readonly string[]>> = {
  stepsTaken: ['who', 'what', 'when', 'result'],
  stakeholders: ['label', 'role'],
  timeline: ['when', 'what'],
  legalDeadlines: ['note'],
};

/** A list of the form, one card per line: it reads on a phone and by screen reader as well as on a desk. */
@Component({
  selector: 'app-draft-lines',
  imports: [Field, FieldInput, FieldReaders, Icon, OptionPipe, SecretMark, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-lines.html',
  styleUrl: './draft-lines.scss',
})
export class DraftLines {
  readonly sheet = input.required<Sheet>();
  readonly list = input.required<ListName>();
  readonly tried = input(false);
  /** What the council asks for before restricted fields are read. */
  readonly gate = input<AgreementGate>();

  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  private readonly partners = inject(Partners);

  protected readonly structures = this.partners.structures;
  protected readonly deadlineKinds = optionsOf('legalDeadlines.0.kind');
  protected readonly key = computed(() => `situations.lists.${this.list()}`);
  protected readonly lines = computed(() => this.sheet().lines(this.list()) as readonly Readonly<Record<string, unknown>>[]);
  protected readonly texts = computed(() => TEXTS[this.list()]);
  protected readonly required = computed(() => isRequired(this.list(), this.sheet().draft()));
  protected readonly isMarkable = computed(() => MARKABLE_FIELDS.includes(this.list()));

  protected pathOf(index: number, column: string): string {
    return `${this.list()}.${index}.${column}`;
  }

  protected maxOf(column: string): number | null {
    return maxLengthOf(this.pathOf(0, column));
  }

  /** Why a line stays on the page while the others are saved. */
  protected withheld(index: number): string | undefined {
    return this.sheet().withheld().get(`${this.list()}.${index}`);
  }

  protected set(index: number, column: string, value: unknown): void {
    this.sheet().set(this.pathOf(index, column), value);
  }

  /** The new line takes the focus, so that the keyboard goes on writing. */
  protected add(): void {
    this.sheet().addLine(this.list(), BLANK_LINES[this.list()]);
    const id = `${this.list()}-${this.lines().length - 1}`;
    setTimeout(() => document.getElementById(id)?.querySelector<HTMLElement>('textarea, select, input')?.focus());
  }

  protected remove(index: number): void {
    const putBack = this.sheet().removeLine(this.list(), index);
    this.toasts.show(this.transloco.translate(`${this.key()}.removed`), putBack);
  }

  protected chooseStructure(index: number, id: string): void {
    const name = this.partners.structureName(id);
    this.set(index, 'structureId', id === '' ? null : id);
    if (name !== undefined && this.lines()[index]?.['label'] === '') this.set(index, 'label', name);
  }
}
