import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { situationListSchema, type SituationRow } from '@croisee/domain/situations/situation-page.schema';
import { PROBLEM_CODES, PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ShowMore } from '@croisee/ui/show-more/show-more';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { SessionStore } from '../../../kernel/session/session-store';
import { nextStepLink, nextStepOf } from '../data/next-step';
import { STATUS_GROUPS, STATUS_LOOKS, type StatusGroup } from '../data/status-words';

/** Situations open to the reader: their own for who submits, the inbox for the coordination. Codes, states and dates, no text. */
@Component({
  selector: 'app-situations-list',
  imports: [
    ...[Can, DayPipe, EmptyState, ErrorPanel, Field, FieldInput, Icon, LabelPipe, PageHeader, RouterLink, ShowMore, StatusChip],
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './situations-list.html',
  styleUrl: './situations-list.scss',
})
export class SituationsList {
  /** Of the query, so that a filter can be kept as a bookmark. */
  readonly etat = input<string>();
  readonly probleme = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);

  protected readonly looks = STATUS_LOOKS;
  protected readonly problemList = PROBLEMS;
  protected readonly groups = Object.keys(STATUS_GROUPS) as readonly StatusGroup[];
  protected readonly nextStepOf = nextStepOf;
  protected readonly nextStepLink = nextStepLink;
  protected readonly coordinates = computed(() => this.session.can('situation.decide-admissibility'));
  protected readonly group = computed<StatusGroup>(() => this.groups.find((group) => group === this.etat()) ?? 'open');
  protected readonly problem = computed(() => PROBLEM_CODES.find((code) => code === this.probleme()));
  private readonly path = computed(() => {
    const problem = this.problem();
    return `/situations?status=${STATUS_GROUPS[this.group()].join(',')}${problem === undefined ? '' : `&problem=${problem}`}`;
  });
  protected readonly first = apiResource(situationListSchema, this.path);
  /** Pages read after the first; a change of filter starts again. */
  private readonly more = linkedSignal<unknown, readonly SituationRow[]>({ source: () => this.first.value(), computation: () => [] });
  protected readonly next = linkedSignal(() => (this.first.hasValue() ? this.first.value().next : null));
  protected readonly rows = computed(() => [...(this.first.hasValue() ? this.first.value().items : []), ...this.more()]);
  protected readonly loadingMore = signal(false);
  protected readonly error = loadErrorOf(this.first);
  /** The announcement waits for the answer: a count of rows that are being replaced would be wrong. */
  protected readonly count = signal<number | undefined>(undefined);

  constructor() {
    effect(() => {
      if (this.first.hasValue()) this.count.set(this.rows().length);
    });
  }

  protected async filter(change: { etat?: string | null; probleme?: string | null }): Promise<void> {
    await this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge' });
  }

  protected async showMore(): Promise<void> {
    const cursor = this.next();
    if (cursor === null || this.loadingMore()) return;
    this.loadingMore.set(true);
    try {
      const page = await this.api.get(`${this.path()}&cursor=${encodeURIComponent(cursor)}`, situationListSchema);
      this.more.update((rows) => [...rows, ...page.items]);
      this.next.set(page.next);
    } catch (failure) {
      this.problems.report(failure);
    } finally {
      this.loadingMore.set(false);
    }
  }
}
