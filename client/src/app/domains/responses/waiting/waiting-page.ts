import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { WAITING_KINDS, waitingListSchema } from '@croisee/domain/responses/waiting.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { ResponsesTabs } from '../responses-tabs';

/** What is owed: returns to the person and to the submitter, reviews at six months, the most overdue first. */
@Component({
  selector: 'app-waiting-page',
  imports: [DayPipe, EmptyState, ErrorPanel, PageHeader, ResponsesTabs, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'responses.waiting.title' | transloco" [lead]="'responses.waiting.lead' | transloco" />
    <app-responses-tabs />
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="list.reload()" />
    } @else if (list.hasValue()) {
      @for (group of groups(); track group.kind) {
        <section class="card">
          <h2>
            {{ 'responses.waiting.kinds.' + group.kind | transloco }} <span class="soft">({{ group.items.length }})</span>
          </h2>
          <p class="soft">{{ 'responses.waiting.why.' + group.kind | transloco }}</p>
          <ul>
            @for (item of group.items; track item.responseId) {
              <li>
                <a [routerLink]="['/reponses/situations', item.situationId]">{{ item.situationCode }}</a>
                <span>{{ 'responses.commitments.due' | transloco: { day: (item.dueOn | appDay) } }}</span>
                @if (item.overdueDays > 0) {
                  <cr-status-chip
                    tone="danger"
                    [label]="
                      (item.overdueDays === 1 ? 'responses.commitments.lateOne' : 'responses.commitments.late')
                        | transloco: { days: item.overdueDays }
                    "
                  />
                }
                @if (!item.mayDo) {
                  <span class="soft small">{{ 'responses.waiting.others' | transloco }}</span>
                }
              </li>
            }
          </ul>
        </section>
      } @empty {
        <cr-empty-state icon="check" [title]="'responses.waiting.none' | transloco" [why]="'responses.waiting.noneWhy' | transloco" />
      }
    } @else {
      <p role="status">{{ 'responses.loading' | transloco }}</p>
    }
  `,
  styles: `
    .card {
      margin-block-end: var(--space-4);
    }
    h2 {
      margin-block-end: var(--space-1);
      font-size: var(--text-h3);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      min-height: var(--target);
    }
  `,
})
export class WaitingPage {
  protected readonly list = apiResource(waitingListSchema, () => '/follow-up/waiting');
  protected readonly error = loadErrorOf(this.list);
  protected readonly groups = computed(() => {
    const items = this.list.hasValue() ? this.list.value().items : [];
    return WAITING_KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter(
      (group) => group.items.length > 0,
    );
  });
}
