import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { adviceListSchema, type AdviceRequestView } from '@croisee/domain/situations/situation-sides.schema';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { AdviceAnswer } from './advice-answer';
import { PracticeQuestionDialog } from './practice-question-dialog';

/** Anonymous questions of practice and their answers: one’s own, or all of them for who answers. */
@Component({
  selector: 'app-advice-list',
  imports: [
    AdviceAnswer,
    Can,
    DayPipe,
    EmptyState,
    ErrorPanel,
    Icon,
    InstantPipe,
    LabelPipe,
    PageHeader,
    PracticeQuestionDialog,
    RouterLink,
    StatusChip,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'situations.advice.title' | transloco" [lead]="'situations.advice.lead' | transloco">
      <div actions class="actions">
        <a *appCan="'advice.ask'" class="button primary" routerLink="nouvelle"
          ><cr-icon name="plus" />{{ 'situations.advice.new' | transloco }}</a
        >
      </div>
    </cr-page-header>
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="requests.reload()" />
    } @else if (requests.hasValue()) {
      <ul class="stack">
        @for (request of requests.value().items; track request.id) {
          <li class="card">
            <h2>{{ request.question }}</h2>
            <p class="head">
              <cr-status-chip
                [tone]="request.answer === null ? 'warning' : 'success'"
                [label]="(request.answer === null ? 'situations.advice.waiting' : 'situations.advice.answered') | transloco"
              />
              <span class="soft small">
                {{
                  (request.own ? 'situations.advice.byYou' : 'situations.advice.by')
                    | transloco: { name: request.askedBy, at: (request.askedAt | appInstant) }
                }}
              </span>
            </p>
            @if (request.context) {
              <p class="text">{{ request.context }}</p>
            }
            @if (request.problems.length > 0) {
              <ul class="codes">
                @for (code of request.problems; track code) {
                  <li class="small">{{ code | appLabel: problemList }}</li>
                }
              </ul>
            }
            @if (request.forMeeting; as place) {
              <p class="head">
                <cr-icon name="calendar" />
                @if (place.on; as day) {
                  {{ 'situations.practice.placed' | transloco: { day: (day | appDay) } }}
                } @else {
                  {{ 'situations.practice.waiting' | transloco }}
                }
              </p>
            }
            @if (request.answer; as answer) {
              <div class="answer">
                <h3>{{ 'situations.advice.outcomes.' + answer.outcome | transloco }}</h3>
                <p class="text">{{ answer.text }}</p>
                <p class="soft small">
                  {{ 'situations.advice.by' | transloco: { name: answer.answeredBy, at: (answer.answeredAt | appInstant) } }}
                </p>
              </div>
            } @else if (request.canAnswer) {
              @if (answering() === request.id) {
                <app-advice-answer [request]="request" (done)="answered($event)" (cancelled)="answering.set(undefined)" />
              } @else {
                <button type="button" class="button" (click)="answering.set(request.id)">
                  {{ 'situations.advice.answer' | transloco }}<span class="visually-hidden"> : {{ request.question }}</span>
                </button>
              }
            }
            @if (request.canPlace && answering() !== request.id) {
              <button type="button" class="button quiet" (click)="placing.set(request)">
                <cr-icon name="calendar" />{{ 'situations.practice.button' | transloco
                }}<span class="visually-hidden"> : {{ request.question }}</span>
              </button>
            }
          </li>
        } @empty {
          <li>
            <cr-empty-state
              icon="message"
              [title]="'situations.advice.emptyTitle' | transloco"
              [why]="'situations.advice.emptyWhy' | transloco"
            >
              <a *appCan="'advice.ask'" class="button primary" routerLink="nouvelle">{{ 'situations.advice.new' | transloco }}</a>
            </cr-empty-state>
          </li>
        }
      </ul>
    } @else {
      <p role="status">{{ 'situations.loading' | transloco }}</p>
    }
    @if (placing(); as request) {
      <app-practice-question-dialog [request]="request" (done)="placed()" (closed)="placing.set(undefined)" />
    }
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    h2 {
      margin-bottom: var(--space-2);
      font-size: var(--text-h3);
    }
    .head,
    .codes {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
    }
    .text {
      white-space: pre-line;
    }
    .answer {
      padding-inline-start: var(--space-4);
      border-inline-start: 0.25rem solid var(--c-success);
    }
  `,
})
export class AdviceList {
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly problemList = PROBLEMS;
  protected readonly requests = apiResource(adviceListSchema, () => '/advice-requests');
  protected readonly answering = signal<string | undefined>(undefined);
  protected readonly placing = signal<AdviceRequestView | undefined>(undefined);
  protected readonly error = loadErrorOf(this.requests);

  protected placed(): void {
    this.requests.reload();
    this.toasts.show(this.transloco.translate('situations.practice.done'));
  }

  protected answered(view: AdviceRequestView): void {
    this.answering.set(undefined);
    this.requests.update((list) => list && { items: list.items.map((request) => (request.id === view.id ? view : request)) });
    this.toasts.show(this.transloco.translate('situations.advice.sent'));
  }
}
