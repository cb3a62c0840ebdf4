import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { hundredthsTyped } from '@croisee/domain/project/money';
import { BUDGET_KINDS } from '@croisee/domain/project/project-lists';
import { budgetLineInputSchema, editBudgetLineSchema, type BudgetLine } from '@croisee/domain/project/project.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { hundredthsToType } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';

/** Writes a line of the budget: a quantity at a price, the tax, who bears what, what is spent. */
@Component({
  selector: 'app-budget-line-dialog',
  imports: [Field, FieldInput, LabelPipe, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="(line() === undefined ? 'project.budget.add' : 'project.budget.editTitle') | transloco"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="'project.budget.label' | transloco" [required]="true" [error]="state.fault('label')">
        <input crInput name="label" maxlength="160" [value]="line()?.label ?? ''" />
      </cr-field>
      <cr-field [label]="'project.budget.kind' | transloco" [required]="true" [error]="state.fault('kind')">
        <select crInput name="kind">
          @for (kind of kinds; track kind.code) {
            <option [value]="kind.code" [selected]="kind.code === line()?.kind">{{ kind.code | appLabel: kinds }}</option>
          }
        </select>
      </cr-field>
      <div class="pair">
        <cr-field [label]="'project.budget.quantity' | transloco" [required]="true" [error]="state.fault('quantityHundredths')">
          <input crInput name="quantityHundredths" inputmode="decimal" [value]="typed(line()?.quantityHundredths)" />
        </cr-field>
        <cr-field [label]="'project.budget.unit' | transloco" [required]="true" [error]="state.fault('unit')">
          <input crInput name="unit" maxlength="40" [value]="line()?.unit ?? ''" />
        </cr-field>
        <cr-field [label]="'project.budget.unitPrice' | transloco" [required]="true" [error]="state.fault('unitCents')">
          <input crInput name="unitCents" inputmode="decimal" [value]="typed(line()?.unitCents)" />
        </cr-field>
        <cr-field [label]="'project.budget.tax' | transloco" [required]="true" [error]="state.fault('taxHundredths')">
          <input crInput name="taxHundredths" inputmode="decimal" [value]="typed(line()?.taxHundredths) || '0'" />
        </cr-field>
        <cr-field [label]="'project.budget.cofinanced' | transloco" [required]="true" [error]="state.fault('cofinancedCents')">
          <input crInput name="cofinancedCents" inputmode="decimal" [value]="typed(line()?.cofinancedCents) || '0'" />
        </cr-field>
        <cr-field [label]="'project.budget.cofinancer' | transloco" [error]="state.fault('cofinancer')">
          <input crInput name="cofinancer" maxlength="120" [value]="line()?.cofinancer ?? ''" />
        </cr-field>
      </div>
      <cr-field [label]="'project.budget.spent' | transloco" [required]="true" [error]="state.fault('spentCents')">
        <input crInput name="spentCents" inputmode="decimal" [value]="typed(line()?.spentCents) || '0'" />
      </cr-field>
    </app-asking-dialog>
  `,
  styles: `
    .pair {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      align-items: end;
    }
  `,
})
export class BudgetLineDialog {
  /** Undefined: a new one. */
  readonly line = input<BudgetLine>();
  readonly closed = output<void>();

  private readonly store = inject(ProjectStore);
  protected readonly state = new FormState();
  protected readonly kinds = BUDGET_KINDS;

  protected typed(hundredths: number | undefined): string {
    return hundredths === undefined ? '' : hundredthsToType(hundredths);
  }

  protected async save(form: FormData): Promise<void> {
    const amount = (name: string) => hundredthsTyped(typedIn(form, name));
    const values = {
      kind: typedIn(form, 'kind'),
      label: typedIn(form, 'label'),
      quantityHundredths: amount('quantityHundredths'),
      unit: typedIn(form, 'unit'),
      unitCents: amount('unitCents'),
      taxHundredths: amount('taxHundredths'),
      cofinancedCents: amount('cofinancedCents'),
      cofinancer: typedIn(form, 'cofinancer'),
      spentCents: amount('spentCents'),
    };
    const line = this.line();
    const saved =
      line === undefined
        ? this.state.send(budgetLineInputSchema, values, (body) => this.store.save('post', '/budget-lines', body))
        : this.state.send(editBudgetLineSchema, { ...values, version: line.version }, (body) =>
            this.store.save('put', `/budget-lines/${line.id}`, body),
          );
    if (await saved) this.closed.emit();
  }
}
