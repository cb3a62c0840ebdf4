import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { commitmentListSchema, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { CommitmentList } from './commitment-list';

const GROUPS = { open: 'to-do,in-progress', ended: 'done,impossible,no-longer-wanted,abandoned', all: '' } as const;
type Group = keyof typeof GROUPS;

interface StructureGroup {
  readonly id: string;
  readonly name: string | undefined;
  readonly items: readonly ListedCommitment[];
}

/** Who does what by when, structure by structure; open ones first. */
@Component({
  selector: 'app-commitments-page',
  imports: [CommitmentList, EmptyState, ErrorPanel, Field, FieldInput, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commitments-page.html',
  styleUrl: './commitments-page.scss',
})
export class CommitmentsPage {
  /** Of the query, so that a filter can be kept as a bookmark. */
  readonly etat = input<string>();
  readonly retard = input<string>();
  readonly structure = input<string>();

  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  protected readonly groups = Object.keys(GROUPS) as readonly Group[];
  protected readonly group = computed<Group>(() => this.groups.find((group) => group === this.etat()) ?? 'open');
  protected readonly late = computed(() => this.retard() === 'oui');
  protected readonly list = apiResource(commitmentListSchema, () => {
    const status = GROUPS[this.group()];
    const filters = [status === '' ? '' : `status=${status}`, this.late() ? 'overdue=true' : ''].filter((part) => part !== '');
    return `/commitments?${filters.join('&')}`;
  });
  protected readonly error = computed(() => {
    const failure = this.list.error();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });
  protected readonly structures = computed(() => (this.list.hasValue() ? this.list.value().structures : []));
  protected readonly shown = computed(() => {
    const items = this.list.hasValue() ? this.list.value().items : [];
    const wanted = this.structure();
    return wanted === undefined ? items : items.filter(({ structureId }) => structureId === wanted);
  });
  protected readonly lateCount = computed(() => this.shown().filter(({ overdueDays }) => overdueDays > 0).length);
  protected readonly byStructure = computed<readonly StructureGroup[]>(() => {
    const names = new Map(this.structures().map(({ id, name }) => [id, name]));
    const ids = [...new Set(this.shown().map(({ structureId }) => structureId ?? ''))];
    return ids
      .map((id) => ({ id, name: names.get(id), items: this.shown().filter(({ structureId }) => (structureId ?? '') === id) }))
      .sort((a, b) => (a.name ?? '~').localeCompare(b.name ?? '~'));
  });

  protected async filter(change: { etat?: string | null; retard?: string | null; structure?: string | null }): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }
}
