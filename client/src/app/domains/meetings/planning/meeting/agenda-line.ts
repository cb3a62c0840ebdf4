import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { hourAfter, lengthInWords } from '../data/clock-time';

/** What is said of one item: its hour, title, kind, code, length, and why it is late. */
@Component({
  selector: 'app-agenda-line',
  imports: [RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="hour">
      @if (hour(); as shown) {
        {{ shown }}
      }
    </p>
    <div class="words">
      <p class="title">{{ item().title }}</p>
      <p class="soft small">
        {{ 'planning.item.' + item().kind | transloco }} · {{ length(item().plannedMinutes) }}
        @if (item().situationCode; as code) {
          ·
          @if (linked()) {
            <a class="code" [routerLink]="['/situations', item().situationId]">{{ code }}</a>
          } @else {
            {{ code }}
          }
        }
      </p>
      @if (item().late) {
        <cr-status-chip tone="warning" icon="clock" [label]="'planning.item.late' | transloco" />
        <p class="small">{{ item().lateReason }}</p>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-3);
      min-width: 0;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .hour {
      flex: none;
      min-width: 3.25rem;
      font-variant-numeric: tabular-nums;
      font-weight: 700;
    }
    .title {
      font-weight: 700;
    }
    .code {
      white-space: nowrap;
    }
    .words {
      display: grid;
      gap: var(--space-1);
      justify-items: start;
      min-width: 0;
    }
  `,
})
export class AgendaLine {
  readonly item = input.required<AgendaItemView>();
  readonly startTime = input.required<string>();
  /** Whether the code opens the situation. */
  readonly linked = input(true);

  protected readonly hour = computed(() => {
    const minute = this.item().startMinute;
    return minute === null ? undefined : hourAfter(this.startTime(), minute);
  });
  protected readonly length = lengthInWords;
}
