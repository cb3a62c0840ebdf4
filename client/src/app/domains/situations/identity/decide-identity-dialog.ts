import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { decideIdentitySchema, type IdentityRequestView } from '@croisee/domain/situations/identity-request.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Agrees to tell by telephone, or refuses; either way the requester reads why, and no name passes through here. */
@Component({
  selector: 'app-decide-identity-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="'situations.identityRequests.decideTitle' | transloco: { code: request().code }"
      [action]="'situations.identityRequests.decide' | transloco"
      [cancel]="'situations.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      <p>
        {{
          'situations.identityRequests.asks'
            | transloco
              : {
                  name: request().askedBy,
                  structure: request().structure,
                  purpose: ('situations.identityRequests.purposes.' + request().purpose | transloco),
                  days: request().days,
                }
        }}
      </p>
      <p class="quote">{{ request().text }}</p>
      <p class="soft">{{ 'situations.identityRequests.circle.' + request().circle | transloco }}</p>
      <fieldset>
        <legend>{{ 'situations.identityRequests.outcome' | transloco }}</legend>
        @for (choice of outcomes; track choice) {
          <label class="choice">
            <input type="radio" name="outcome" [value]="choice" [checked]="outcome() === choice" (change)="outcome.set(choice)" />
            <span>{{ 'situations.identityRequests.outcomes.' + choice | transloco }}</span>
          </label>
        }
        @if (state.fault('outcome'); as fault) {
          <p role="alert">{{ fault }}</p>
        }
      </fieldset>
      <cr-field
        [label]="'situations.identityRequests.reason' | transloco"
        [hint]="'situations.identityRequests.reasonHint' | transloco"
        [required]="true"
        [error]="state.fault('reason')"
      >
        <textarea crInput name="reason" rows="3" maxlength="600"></textarea>
      </cr-field>
      @if (outcome() === 'told') {
        <cr-field [label]="'situations.identityRequests.forDays' | transloco" [required]="true" [error]="state.fault('days')">
          <input crInput type="number" name="days" min="1" [max]="request().days" [value]="request().days" />
        </cr-field>
      }
    </app-asking-dialog>
  `,
  styles: `
    .quote {
      padding-inline-start: var(--space-4);
      border-inline-start: 0.25rem solid var(--c-line-strong);
      white-space: pre-line;
    }
  `,
})
export class DecideIdentityDialog {
  readonly request = input.required<IdentityRequestView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly outcomes = decideIdentitySchema.shape.outcome.options;
  protected readonly outcome = signal<(typeof this.outcomes)[number] | undefined>(undefined);
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const typed = typedIn(form, 'days');
    const values = { outcome: this.outcome(), reason: typedIn(form, 'reason'), days: typed === '' ? this.request().days : Number(typed) };
    await this.state.send(decideIdentitySchema, values, async (body) => {
      await this.api.post(`/identity-requests/${this.request().id}/decision`, body);
      this.done.emit();
      this.dialog().close();
    });
  }
}
