import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EFFECT_JUDGES, lastEffects } from '@croisee/domain/responses/effect.rules';
import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { EFFECTS } from '@croisee/domain/vocabulary/effects';
import { OUTLOOK_AREAS, OUTLOOKS } from '@croisee/domain/vocabulary/outlooks';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { ReliefQuestion } from './relief-question';

/** What one passage changed: the effect seen by the referent and by the person, the review at six months, the question to professionals. */
@Component({
  selector: 'app-what-it-changed',
  imports: [DayPipe, Icon, InstantPipe, LabelPipe, ReliefQuestion, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let one = response();
    @if (one.effects || one.outlook || one.reliefAsked) {
      <h3>{{ 'responses.effect.changed' | transloco }}</h3>
    }
    @if (one.effects) {
      <dl>
        @for (judge of judges; track judge) {
          <div>
            <dt>{{ 'responses.effect.judges.' + judge | transloco }}</dt>
            @if (last()[judge]; as said) {
              <dd>
                <strong>{{ said.effect | appLabel: effects }}</strong> – <span class="soft small">{{ said.recordedAt | appInstant }}</span>
                @if (said.words !== '') {
                  <p>{{ said.words }}</p>
                }
              </dd>
            } @else {
              <dd class="soft">{{ 'responses.effect.notSaid' | transloco }}</dd>
            }
          </div>
        }
      </dl>
    }
    @if (one.outlookAnswer; as answer) {
      <p>
        {{ 'responses.outlook.answered' | transloco: { day: (answer.recordedAt | appInstant) } }}
        @for (area of areas; track area.code) {
          {{ area.code | appLabel: areas }} : <strong>{{ answer[area.code] | appLabel: outlooks }}</strong>{{ $last ? '.' : ' ; ' }}
        }
      </p>
    } @else if (one.outlook; as outlook) {
      <p class="due">
        <cr-status-chip
          [tone]="outlook.asked ? (outlook.overdueDays > 0 ? 'danger' : 'warning') : 'neutral'"
          [label]="'responses.outlook.' + (outlook.asked ? 'due' : 'later') | transloco"
        />
        <span>{{ 'responses.commitments.due' | transloco: { day: (outlook.dueOn | appDay) } }}</span>
      </p>
    }
    @if (one.mayJudgeEffect || one.mayAnswerOutlook) {
      <div class="actions no-print">
        @if (one.mayJudgeEffect) {
          <button type="button" class="button" (click)="effectAsked.emit()">
            <cr-icon name="scales" />{{ 'responses.effect.record' | transloco }}
          </button>
        }
        @if (one.mayAnswerOutlook) {
          <button type="button" class="button" (click)="outlookAsked.emit()">
            <cr-icon name="calendar" />{{ 'responses.outlook.record' | transloco }}
          </button>
        }
      </div>
    }
    @if (one.reliefAsked; as asked) {
      <app-relief-question class="no-print" [responseId]="one.id" [moment]="asked.moment" [until]="asked.until" (done)="changed.emit()" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h3 {
      margin: 0;
      font-size: var(--text-body, 1rem);
    }
    p,
    dl,
    dd {
      margin: 0;
    }
    dl {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }
    dt {
      color: var(--c-ink-soft);
      font-size: var(--text-small);
    }
    .due {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
  `,
})
export class WhatItChanged {
  readonly response = input.required<FollowUpView['responses'][number]>();
  readonly effectAsked = output<void>();
  readonly outlookAsked = output<void>();
  readonly changed = output<void>();

  protected readonly judges = EFFECT_JUDGES;
  protected readonly effects = EFFECTS;
  protected readonly areas = OUTLOOK_AREAS;
  protected readonly outlooks = OUTLOOKS;
  protected readonly last = computed(() => lastEffects(this.response().effects ?? []));
}
