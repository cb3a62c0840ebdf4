import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { lessonsSchema, type Lessons } from '@croisee/domain/meetings/after/after.schema';
import { LESSON_THEMES } from '@croisee/domain/meetings/after/lesson.rules';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** What the meetings taught about the territory, by theme, for those who steer the council. */
@Component({
  selector: 'app-lessons-page',
  imports: [EmptyState, ErrorPanel, LabelPipe, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'after.page.title' | transloco" [lead]="'after.page.lead' | transloco" />
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="lessons.reload()" />
    } @else if (lessons.hasValue()) {
      @for (group of groups(); track group.theme) {
        <section class="card stack">
          <h2>{{ group.theme | appLabel: themes }}</h2>
          <ul>
            @for (lesson of group.lessons; track lesson.id) {
              <li>
                {{ lesson.text }} <span class="soft small">({{ lesson.quarter }})</span>
              </li>
            }
          </ul>
        </section>
      } @empty {
        <cr-empty-state icon="info" [title]="'after.page.none' | transloco" [why]="'after.page.noneWhy' | transloco" />
      }
    } @else {
      <p role="status">{{ 'after.page.loading' | transloco }}</p>
    }
  `,
  styles: `
    .card {
      margin-block-end: var(--space-4);
    }
    h2,
    ul {
      margin: 0;
    }
  `,
})
export class LessonsPage {
  protected readonly themes = LESSON_THEMES;
  protected readonly lessons = apiResource(lessonsSchema, () => '/lessons');
  protected readonly error = loadErrorOf(this.lessons);
  protected readonly groups = computed(() => {
    const items: Lessons['items'] = this.lessons.hasValue() ? this.lessons.value().items : [];
    return LESSON_THEMES.map(({ code }) => ({ theme: code, lessons: items.filter(({ theme }) => theme === code) })).filter(
      ({ lessons }) => lessons.length > 0,
    );
  });
}
