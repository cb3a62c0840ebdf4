import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { budgetGroups } from '@croisee/domain/project/budget.rules';
import { BUDGET_KINDS } from '@croisee/domain/project/project-lists';
import { budgetLineInputSchema, type BudgetLine } from '@croisee/domain/project/project.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { Can } from '../../../kernel/session/can';
import { EurosPipe, hundredthsToType } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';
import { BudgetLineDialog } from './budget-line-dialog';

/** The budget line by line: cost before and with tax, what partners bear, what is asked of the funder, what is spent (R018). */
@Component({
  selector: 'app-budget-page',
  imports: [BudgetLineDialog, Can, EmptyState, ErrorPanel, EurosPipe, Icon, LabelPipe, NgTemplateOutlet, PageHeader, TranslocoPipe],
  providers: [ProjectStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './budget-page.html',
  styleUrl: './budget-page.scss',
})
export class BudgetPage {
  protected readonly store = inject(ProjectStore);
  protected readonly kinds = BUDGET_KINDS;
  protected readonly edited = signal<BudgetLine | 'new' | undefined>(undefined);
  protected readonly budget = computed(() => (this.store.project.hasValue() ? this.store.project.value().budget : undefined));
  protected readonly groups = computed(() => budgetGroups(this.budget()?.lines ?? []));
  protected readonly spentPercent = computed(() => {
    const total = this.budget()?.total;
    return total === undefined || total.totalCents === 0 ? 0 : Math.round((100 * total.spentCents) / total.totalCents);
  });

  protected editedLine(): BudgetLine | undefined {
    const edited = this.edited();
    return edited === 'new' ? undefined : edited;
  }

  protected quantity({ quantityHundredths, unit }: BudgetLine): string {
    return `${hundredthsToType(quantityHundredths)} ${unit}`;
  }

  protected remove(line: BudgetLine): void {
    void this.store.remove('budget-lines', line.id, line.label, budgetLineInputSchema.strip().parse(line));
  }

  protected print(): void {
    window.print();
  }
}
