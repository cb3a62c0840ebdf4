import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BREACH_NATURES, BREACH_RISKS } from '@croisee/domain/retention/breach.rules';
import { editBreachSchema, openBreachSchema, type Breach } from '@croisee/domain/retention/breach.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

const TEXTS = ['facts', 'consequences', 'measures'] as const;

/** What happened, how serious it is, what was done: recorded, then completed as it is known. */
@Component({
  selector: 'app-breach-dialog',
  imports: [AskingDialog, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="(breach() === null ? 'retention.breaches.open' : 'retention.breaches.edit') | transloco"
      [action]="'retention.save' | transloco"
      [cancel]="'retention.cancel' | transloco"
      [state]="state"
      (submitted)="send($event)"
      (closed)="closed.emit()"
    >
      @if (breach() === null) {
        <cr-field
          [label]="'retention.breaches.discoveredAt' | transloco"
          [hint]="'retention.breaches.discoveredHint' | transloco"
          [required]="true"
          [error]="state.fault('discoveredAt')"
        >
          <input crInput type="datetime-local" name="discoveredAt" />
        </cr-field>
      }
      <cr-field [label]="'retention.breaches.nature' | transloco" [required]="true" [error]="state.fault('nature')">
        <select crInput name="nature">
          @for (nature of natures; track nature) {
            <option [value]="nature" [selected]="breach()?.nature === nature">
              {{ 'retention.breaches.natures.' + nature | transloco }}
            </option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'retention.breaches.risk' | transloco" [required]="true" [error]="state.fault('risk')">
        <select crInput name="risk">
          @for (risk of risks; track risk) {
            <option [value]="risk" [selected]="breach()?.risk === risk">{{ 'retention.breaches.risks.' + risk | transloco }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'retention.breaches.peopleAffected' | transloco" [error]="state.fault('peopleAffected')">
        <input crInput type="number" name="peopleAffected" min="0" [value]="breach()?.peopleAffected ?? ''" />
      </cr-field>
      @for (name of texts; track name) {
        <cr-field [label]="'retention.breaches.' + name | transloco" [required]="name === 'facts'" [error]="state.fault(name)">
          <textarea crInput [name]="name" rows="3" maxlength="4000" [value]="breach()?.[name] ?? ''"></textarea>
        </cr-field>
      }
    </app-asking-dialog>
  `,
})
export class BreachDialog {
  /** Null to record a new one. */
  readonly breach = input.required<Breach | null>();
  readonly done = output();
  readonly closed = output();

  private readonly api = inject(ApiClient);
  protected readonly natures = BREACH_NATURES;
  protected readonly risks = BREACH_RISKS;
  protected readonly texts = TEXTS;
  protected readonly state = new FormState();
  private readonly dialog = viewChild.required(AskingDialog);

  protected async send(form: FormData): Promise<void> {
    const people = typedIn(form, 'peopleAffected');
    const described = {
      ...Object.fromEntries(['nature', 'risk', ...TEXTS].map((name) => [name, typedIn(form, name)])),
      peopleAffected: people === '' ? null : Number(people),
    };
    const breach = this.breach();
    const sent =
      breach === null
        ? this.state.send(openBreachSchema, { ...described, discoveredAt: instantOf(typedIn(form, 'discoveredAt')) }, (body) =>
            this.save(body),
          )
        : this.state.send(editBreachSchema, { ...described, version: breach.version }, (body) => this.save(body, breach));
    await sent;
  }

  private async save(body: object, breach?: Breach): Promise<void> {
    await (breach === undefined ? this.api.post('/breaches', body) : this.api.put(`/breaches/${breach.id}`, body));
    this.done.emit();
    this.dialog().close();
  }
}

/** The hour of the device as an instant; empty when nothing was typed. */
function instantOf(local: string): string {
  return local === '' ? '' : new Date(local).toISOString();
}
