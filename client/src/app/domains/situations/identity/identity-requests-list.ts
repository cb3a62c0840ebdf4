import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IdentityRequestView } from '@croisee/domain/situations/identity-request.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';

/** Requests with what was decided; those one may decide on carry the act. */
@Component({
  selector: 'app-identity-requests-list',
  imports: [DayPipe, InstantPipe, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (request of ordered(); track request.id) {
        <li class="card">
          <div class="what">
            @if (namesSituation()) {
              <h2>
                <a [routerLink]="['/situations', request.situationId]">{{ request.code }}</a>
              </h2>
            }
            @if (request.decision; as decision) {
              <cr-status-chip
                [tone]="decision.outcome === 'told' ? 'success' : 'neutral'"
                [icon]="decision.outcome === 'told' ? 'check' : 'ban'"
                [label]="'situations.identityRequests.decided.' + decision.outcome | transloco"
              />
            } @else {
              <cr-status-chip tone="warning" icon="clock" [label]="'situations.identityRequests.waiting' | transloco" />
            }
          </div>
          <p class="soft small">
            {{
              (request.own ? 'situations.identityRequests.askedByMe' : 'situations.identityRequests.askedBy')
                | transloco: { name: request.askedBy, structure: request.structure, at: (request.askedAt | appInstant) }
            }}
          </p>
          <p>{{ 'situations.identityRequests.purposes.' + request.purpose | transloco }}</p>
          <p class="text">{{ request.text }}</p>
          @if (request.decision; as decision) {
            <p class="text">
              {{ 'situations.identityRequests.because' | transloco: { name: decision.decidedBy, reason: decision.reason } }}
            </p>
            @if (decision.outcome === 'told') {
              <p class="soft">{{ 'situations.identityRequests.byTelephone' | transloco }}</p>
            }
            @if (decision.until; as until) {
              <p class="soft">{{ 'situations.identityRequests.until' | transloco: { day: (until | appDay) } }}</p>
            }
          } @else if (request.canDecide) {
            <button type="button" class="button" (click)="decide.emit(request)">
              {{ 'situations.identityRequests.decide' | transloco }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      padding: 0;
      list-style: none;
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      margin-bottom: var(--space-2);
    }
    h2 {
      margin: 0;
      font-size: var(--text-h3);
    }
    p {
      margin: 0 0 var(--space-2);
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class IdentityRequestsList {
  readonly requests = input.required<readonly IdentityRequestView[]>();
  readonly namesSituation = input(false);
  readonly decide = output<IdentityRequestView>();

  /** What waits for the reader first, then the newest. */
  protected readonly ordered = computed(() => this.requests().toSorted((a, b) => rank(a) - rank(b) || b.askedAt.localeCompare(a.askedAt)));
}

function rank({ decision, canDecide }: IdentityRequestView): number {
  if (decision !== null) return 2;
  return canDecide ? 0 : 1;
}
