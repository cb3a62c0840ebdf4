import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { commitmentListSchema, type CommitmentList as Listed, type ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { NON_COMPLETION_CODES, NON_COMPLETION_REASONS } from '@croisee/domain/vocabulary/commitment-outcomes';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ShowMore } from '@croisee/ui/show-more/show-more';
import * as z from 'zod';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { CommitmentBoard } from '../board/commitment-board';
import { ResponsesTabs } from '../responses-tabs';
import { CommitmentList } from './commitment-list';

const VIEWS = ['board', 'open', 'ended', 'all'] as const;
type View = (typeof VIEWS)[number];

const QUERIES: Readonly<Record<View, Readonly<Record<string, string>>>> = {
  board: { recent: 'true' },
  open: { status: 'to-do,in-progress' },
  ended: { status: 'done,impossible,no-longer-wanted,abandoned' },
  all: {},
};

const structureId = z.uuid();

const DUE = ['any', 'overdue', 'soon'] as const;
type Due = (typeof DUE)[number];

/** As many as a screen is read in one go; the rest on demand, up to what one answer gives. */
const PAGE = 50;
const MOST = 200;

interface StructureGroup {
  readonly id: string;
  readonly name: string | undefined;
  readonly items: readonly ListedCommitment[];
}

interface Filters {
  readonly vue?: string;
  readonly echeance?: string | null;
  readonly structure?: string | null;
  readonly motif?: string | null;
}

/** Who does what by when: a board by structure and state, or lists; the filters stay in the address. */
@Component({
  selector: 'app-commitments-page',
  imports: [
    ...[CommitmentBoard, CommitmentList, EmptyState, ErrorPanel, Field, FieldInput, Icon, LabelPipe, PageHeader],
    ...[ResponsesTabs, ShowMore, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './commitments-page.html',
  styleUrl: './commitments-page.scss',
})
export class CommitmentsPage {
  /** Of the query, so that a filter can be kept as a bookmark. */
  readonly vue = input<string>();
  readonly echeance = input<string>();
  readonly structure = input<string>();
  readonly motif = input<string>();

  private readonly router = inject(Router);
  protected readonly views = VIEWS;
  protected readonly dues = DUE;
  protected readonly reasons = NON_COMPLETION_REASONS;
  protected readonly view = computed<View>(() => VIEWS.find((view) => view === this.vue()) ?? 'board');
  protected readonly due = computed<Due>(() => DUE.find((due) => due === this.echeance()) ?? 'any');
  /** Undefined for anything that names no structure, as for the other filters: an address cut short shows everything. */
  protected readonly wantedStructure = computed(() => structureId.safeParse(this.structure()).data);
  private readonly query = computed(() => {
    const [structure, due] = [this.wantedStructure(), this.due()];
    const reason = NON_COMPLETION_CODES.find((code) => code === this.motif());
    return new URLSearchParams({
      ...QUERIES[this.view()],
      ...(structure === undefined ? {} : { structure }),
      ...(reason === undefined ? {} : { reason }),
      ...(due === 'any' ? {} : { [due]: 'true' }),
      summary: 'true',
    }).toString();
  });
  private readonly asked = linkedSignal({ source: this.query, computation: () => PAGE });
  protected readonly list = apiResource(commitmentListSchema, () => `/commitments?${this.query()}&first=${this.asked()}`);
  protected readonly error = loadErrorOf(this.list);
  /** What was shown stays while more of it, or another choice, is on its way. */
  protected readonly listed = linkedSignal<Listed | undefined, Listed | undefined>({
    source: () => (this.list.hasValue() ? this.list.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly structures = computed(() => this.listed()?.structures ?? []);
  protected readonly shown = computed<readonly ListedCommitment[]>(() => this.listed()?.items ?? []);
  protected readonly mayShowMore = computed(() => this.listed()?.more === true && this.asked() < MOST);
  protected readonly byStructure = computed<readonly StructureGroup[]>(() => {
    const names = new Map(this.structures().map(({ id, name }) => [id, name]));
    const ids = [...new Set(this.shown().map(({ structureId }) => structureId ?? ''))];
    return ids
      .map((id) => ({ id, name: names.get(id), items: this.shown().filter(({ structureId }) => (structureId ?? '') === id) }))
      .sort((a, b) => (a.name ?? '~').localeCompare(b.name ?? '~'));
  });

  protected async filter(change: Filters): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  protected showMore(): void {
    this.asked.update((count) => Math.min(count + PAGE, MOST));
  }

  protected print(): void {
    window.print();
  }
}
