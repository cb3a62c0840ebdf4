import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { handOverSchema, type AccountView, type MandateView } from '@croisee/domain/identity/mandate.schema';
import { addDays } from '@croisee/domain/time/local-date';
import { PROFESSIONS } from '@croisee/domain/vocabulary/professions';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** Passes a mandate to somebody else from a chosen day, with no day for both and none for nobody. */
@Component({
  selector: 'app-hand-over-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.handOver.title' | transloco: { name: account().displayName }" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="handOver($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'accounts.handOver.explanation' | transloco }}</p>
        <cr-field [label]="'accounts.handOver.successor' | transloco" [required]="true" [error]="state.fault('successorAccountId')">
          <select crInput name="successorAccountId">
            <option value=""></option>
            @for (person of successors(); track person.id) {
              <option [value]="person.id">{{ person.displayName }}</option>
            }
          </select>
        </cr-field>
        <cr-field
          [label]="'accounts.mandate.profession' | transloco"
          [hint]="'accounts.handOver.professionHint' | transloco"
          [required]="true"
          [error]="state.fault('successorProfession')"
        >
          <select crInput name="successorProfession">
            <option value=""></option>
            @for (profession of professions; track profession.code) {
              <option [value]="profession.code">{{ profession.code | appLabel: professions }}</option>
            }
          </select>
        </cr-field>
        <cr-field
          [label]="'accounts.handOver.on' | transloco"
          [hint]="'accounts.handOver.onHint' | transloco"
          [required]="true"
          [error]="state.fault('on')"
        >
          <input crInput type="date" name="on" [value]="tomorrow()" [min]="today()" />
        </cr-field>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'accounts.handOver.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class HandOverDialog {
  readonly account = input.required<AccountView>();
  readonly mandate = input.required<MandateView>();
  readonly people = input.required<readonly AccountView[]>();
  readonly today = input.required<string>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly professions = PROFESSIONS;
  protected readonly tomorrow = computed(() => addDays(this.today(), 1));
  protected readonly successors = computed(() =>
    this.people().filter((person) => person.id !== this.account().id && person.state !== 'closed'),
  );

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async handOver(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const names = ['successorAccountId', 'successorProfession', 'on'] as const;
    const values = Object.fromEntries(names.map((name) => [name, typedIn(form, name)]));
    await this.state.send(handOverSchema, values, async (body) => {
      await this.api.post(`/mandates/${this.mandate().id}/hand-over`, body);
      this.done.emit();
    });
  }
}
