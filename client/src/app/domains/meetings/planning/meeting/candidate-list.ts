import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Candidate } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';

const PRESSING_DAYS = 45;

/** Situations that wait for an agenda: what presses is shown to help choosing, what keeps one off is said in full, nothing is ordered. */
@Component({
  selector: 'app-candidate-list',
  imports: [EmptyState, Icon, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="candidates">
      <h2 id="candidates">{{ 'planning.candidates.title' | transloco }}</h2>
      <p class="soft">{{ 'planning.candidates.lead' | transloco }}</p>
      @if (isFull()) {
        <p class="full"><cr-icon name="info" />{{ 'planning.candidates.full' | transloco }}</p>
      }
      <ul>
        @for (candidate of candidates(); track candidate.situationId) {
          <li>
            <div class="words">
              <p>
                <a [routerLink]="['/situations', candidate.situationId]">{{ candidate.code }}</a>
                <span class="soft small"> {{ 'planning.item.' + candidate.kind | transloco }}</span>
              </p>
              <div class="aids">
                @if (candidate.carriedOver) {
                  <cr-status-chip tone="info" icon="refresh" [label]="'planning.aid.carried-over' | transloco" />
                }
                @for (aid of candidate.aids; track aid.kind) {
                  <cr-status-chip
                    [tone]="presses(aid) ? 'warning' : 'neutral'"
                    [icon]="aid.kind === 'legal-deadline' || aid.kind === 'waiting' ? 'clock' : 'info'"
                    [label]="'planning.aid.' + aid.kind | transloco: { days: aid.days ?? 0 }"
                  />
                }
              </div>
              @if (candidate.obstacles.length > 0) {
                <p class="small obstacle">{{ 'planning.candidates.obstacles' | transloco }}</p>
                <ul class="obstacles small">
                  @for (obstacle of candidate.obstacles; track obstacle.code) {
                    <li>{{ obstacle.message }}</li>
                  }
                </ul>
              }
            </div>
            @if (candidate.obstacles.length === 0) {
              <div class="actions">
                @if (candidate.kind === 'follow-up' || !isFull()) {
                  <button
                    type="button"
                    class="button"
                    [attr.aria-label]="'planning.candidates.addNamed' | transloco: { code: candidate.code }"
                    (click)="chosen.emit({ candidate, waiting: false })"
                  >
                    <cr-icon name="plus" />{{ 'planning.candidates.add' | transloco }}
                  </button>
                } @else {
                  <button
                    type="button"
                    class="button"
                    [attr.aria-label]="'planning.candidates.waitNamed' | transloco: { code: candidate.code }"
                    (click)="chosen.emit({ candidate, waiting: true })"
                  >
                    {{ 'planning.candidates.wait' | transloco }}
                  </button>
                }
              </div>
            }
          </li>
        } @empty {
          <li class="none">
            <cr-empty-state
              icon="check"
              [title]="'planning.candidates.none' | transloco"
              [why]="'planning.candidates.noneWhy' | transloco"
            />
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    section > ul {
      display: grid;
      gap: var(--space-4);
      padding: 0;
      list-style: none;
    }
    section > ul > li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: flex-start;
      justify-content: space-between;
    }
    .none {
      display: block;
    }
    .words {
      flex: 1 1 16rem;
      min-width: 0;
    }
    p {
      margin: 0;
    }
    .aids {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      margin-block: var(--space-2);
    }
    .full {
      display: flex;
      gap: var(--space-2);
    }
    .obstacle {
      font-weight: 700;
    }
    .obstacles {
      margin: 0;
      padding-inline-start: var(--space-5);
      color: var(--c-ink-soft);
    }
  `,
})
export class CandidateList {
  readonly candidates = input.required<readonly Candidate[]>();
  readonly isFull = input.required<boolean>();
  readonly chosen = output<{ candidate: Candidate; waiting: boolean }>();

  /** A deadline close at hand, or a worsening: shown apart from what merely helps to choose. */
  protected presses({ kind, days }: Candidate['aids'][number]): boolean {
    return kind === 'worsening' || (kind === 'legal-deadline' && (days ?? 0) <= PRESSING_DAYS);
  }
}
