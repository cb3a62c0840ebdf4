import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { remainingSteps } from '@croisee/domain/meetings/plan/remaining-steps';
import { Icon } from '@croisee/ui/icon/icon';
import { MeetingStore } from '../data/meeting-store';

/** What remains to be done before the convocation, done or not in words; the page below is where it is done. */
@Component({
  selector: 'app-remaining-card',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (steps().length > 0) {
      <section class="card no-print" aria-labelledby="remaining">
        <h2 id="remaining">{{ 'planning.remaining.title' | transloco }}</h2>
        <p role="status">
          {{ left() === 0 ? ('planning.remaining.ready' | transloco) : ('planning.remaining.left' | transloco: { count: left() }) }}
        </p>
        <ul>
          @for (each of steps(); track each.step) {
            <li [class.todo]="!each.done">
              <cr-icon [name]="each.done ? 'check' : 'arrow-right'" />
              <span>
                <span class="soft">{{ (each.done ? 'planning.remaining.done' : 'planning.remaining.todo') | transloco }} :</span>
                {{ 'planning.remaining.step.' + each.step + (each.done ? '.done' : '.todo') | transloco: { count: each.count } }}
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--space-5);
    }
    ul {
      display: grid;
      gap: var(--space-2) var(--space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
    }
    .todo {
      font-weight: 700;
    }
    .todo .soft {
      font-weight: 400;
    }
  `,
})
export class RemainingCard {
  private readonly store = inject(MeetingStore);
  protected readonly steps = computed(() => {
    const meeting = this.store.meeting();
    return meeting?.status === 'draft' && meeting.kind === 'commission' && meeting.can.plan
      ? remainingSteps(meeting, this.store.candidates())
      : [];
  });
  protected readonly left = computed(() => this.steps().filter(({ done }) => !done).length);
}
