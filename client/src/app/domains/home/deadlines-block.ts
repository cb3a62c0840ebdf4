import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { deadlinesSchema, type Deadline } from '@croisee/domain/home/deadlines.schema';
import { Icon } from '@croisee/ui/icon/icon';
import type { IconName } from '@croisee/ui/icon/icon-set';
import { apiResource } from '../../kernel/api/api-resource';
import { DayPipe } from '../../kernel/i18n/local-dates';

const SHOWN = 5;
const WEEK_DAYS = 7;

const ICONS: Readonly<Record<Deadline['source'], IconName>> = {
  meeting: 'calendar',
  remarks: 'message',
  commitment: 'check',
  answer: 'mail',
  mandate: 'user',
  charter: 'shield',
};

/** On the home page: what falls due for the person within thirty days, what is late first. */
@Component({
  selector: 'app-deadlines-block',
  imports: [DayPipe, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (groups().length > 0) {
      <section class="card">
        <h2><cr-icon name="clock" />{{ 'home.deadlines.title' | transloco }}</h2>
        <p class="soft">{{ 'home.deadlines.lead' | transloco }}</p>
        @for (group of groups(); track group.name) {
          <h3>
            @if (group.name === 'late') {
              <cr-icon name="warning" />
            }
            {{ 'home.deadlines.' + group.name | transloco }}
          </h3>
          <ul>
            @for (deadline of group.shown; track $index) {
              <li>
                <cr-icon [name]="icons[deadline.source]" />
                <span>
                  <a [routerLink]="linkOf(deadline)">{{
                    'home.deadlines.source.' + deadline.source | transloco: { label: deadline.label ?? '' }
                  }}</a>
                  <span class="soft">{{ deadline.on | appDay }}, {{ wordsOf(deadline) | transloco: { count: distance(deadline) } }}</span>
                </span>
              </li>
            }
          </ul>
          @if (group.more > 0) {
            <p class="soft">{{ 'home.deadlines.more' | transloco: { count: group.more } }}</p>
          }
        }
      </section>
    }
  `,
  styles: `
    h2,
    h3 {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    h3 {
      margin: var(--space-3) 0 var(--space-2);
      font-size: var(--text-body);
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
      gap: var(--space-3);
      align-items: flex-start;
    }
    li span span {
      display: block;
    }
  `,
})
export class DeadlinesBlock {
  private readonly loaded = apiResource(deadlinesSchema, () => '/home/deadlines');
  private readonly items = computed(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly icons = ICONS;
  protected readonly groups = computed(() =>
    [
      { name: 'late', items: this.items().filter(({ daysLeft }) => daysLeft < 0) },
      { name: 'week', items: this.items().filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= WEEK_DAYS) },
      { name: 'later', items: this.items().filter(({ daysLeft }) => daysLeft > WEEK_DAYS) },
    ]
      .filter(({ items }) => items.length > 0)
      .map(({ name, items }) => ({ name, shown: items.slice(0, SHOWN), more: items.length - Math.min(SHOWN, items.length) })),
  );

  protected linkOf({ source, subjectId }: Deadline): string[] {
    if (source === 'meeting') return ['/seances', subjectId ?? ''];
    if (source === 'remarks') return ['/reponses/releves', subjectId ?? ''];
    if (source === 'answer') return ['/situations', subjectId ?? ''];
    if (source === 'commitment') return ['/reponses/situations', subjectId ?? ''];
    return source === 'mandate' ? ['/comptes'] : ['/charte'];
  }

  protected wordsOf({ daysLeft }: Deadline): string {
    if (daysLeft === 0) return 'home.deadlines.days.today';
    return daysLeft < 0 ? 'home.deadlines.days.late' : 'home.deadlines.days.ahead';
  }

  protected distance({ daysLeft }: Deadline): number {
    return Math.abs(daysLeft);
  }
}
