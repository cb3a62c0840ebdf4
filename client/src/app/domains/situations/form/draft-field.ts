import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgreementGate } from '@croisee/domain/identity/council.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { MARKABLE_FIELDS } from '@croisee/domain/situations/submission.schema';
import { isSecretField } from '@croisee/domain/situations/submission-texts';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { fieldAt } from '../data/draft-fields';
import { type FormField, isRequired } from '../data/form-layout';
import { maxLengthOf, optionsOf } from '../data/form-schema';
import { OptionPipe } from '../data/options';
import type { Sheet } from '../writing/sheet';
import { FieldReaders } from './field-readers';
import { ProblemPicker } from './problem-picker';
import { SecretMark } from './secret-mark';
import { StructurePicker } from './structure-picker';
import { WatchedText } from './watched-text';

/** Beyond this many values, a list to open is shorter to go through than buttons. */
const RADIO_LIMIT = 5;

/** One field of the form, drawn from its specification: label, the reason why it is asked, and its control. */
@Component({
  selector: 'app-draft-field',
  imports: [Field, FieldInput, FieldReaders, Icon, OptionPipe, ProblemPicker, SecretMark, StructurePicker, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './draft-field.html',
  styleUrl: './draft-field.scss',
})
export class DraftField {
  readonly sheet = input.required<Sheet>();
  readonly field = input.required<FormField>();
  /** The writer asked to hand the form over: what is missing is said. */
  readonly tried = input(false);
  /** Who may come in the writer’s place. */
  readonly colleagues = input<NonNullable<SituationPage['colleagues']>>([]);

  /** What the council asks for before restricted fields are read; without it nothing is said of who reads. */
  readonly gate = input<AgreementGate>();

  protected readonly path = computed(() => this.field().path);
  protected readonly id = computed(() => `field-${this.path().replaceAll('.', '-')}`);
  protected readonly key = computed(() => `situations.fields.${this.path()}`);
  protected readonly options = computed(() => optionsOf(this.path()));
  protected readonly manyOptions = computed(() => this.options().length > RADIO_LIMIT);
  protected readonly maxLength = computed(() => maxLengthOf(this.path()));
  protected readonly value = computed(() => fieldAt(this.sheet().draft(), this.path()));
  protected readonly chosen = computed(() => (Array.isArray(this.value()) ? (this.value() as string[]) : []));
  protected readonly required = computed(() => isRequired(this.path(), this.sheet().draft()));
  protected readonly isMarkable = computed(() => MARKABLE_FIELDS.includes(this.path()));
  protected readonly isSecret = computed(() => isSecretField(this.path(), this.sheet().draft()));
  protected readonly isMissing = computed(() => this.tried() && this.required() && isEmpty(this.value()));

  protected set(value: unknown): void {
    this.sheet().set(this.path(), value);
  }

  protected typed(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected ticked(event: Event): boolean {
    return (event.target as HTMLInputElement).checked;
  }

  protected toggle(option: string, on: boolean): void {
    const others = this.chosen().filter((value) => value !== option);
    this.set(on ? [...others, option] : others);
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}
