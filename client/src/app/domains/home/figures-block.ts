import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { SessionStore } from '../../kernel/session/session-store';

/** On the home page of those who read figures and lessons only (élus, evaluators): the two places that are theirs. */
@Component({
  selector: 'app-figures-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (readsFiguresOnly()) {
      <section class="card">
        <h2><cr-icon name="chart" />{{ 'home.figures.title' | transloco }}</h2>
        <p>{{ 'home.figures.text' | transloco }}</p>
        <div class="actions">
          <a class="button" routerLink="/typologies">{{ 'home.figures.typologies' | transloco }}</a>
          @if (readsLessons()) {
            <a class="button" routerLink="/enseignements">{{ 'home.figures.lessons' | transloco }}</a>
          }
        </div>
      </section>
    }
  `,
  styles: `
    h2,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class FiguresBlock {
  private readonly session = inject(SessionStore);

  protected readonly readsFiguresOnly = computed(() => !this.session.can('situation.list') && !this.session.can('meeting.list'));
  protected readonly readsLessons = computed(() => this.session.can('lesson.read'));
}
