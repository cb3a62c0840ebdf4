import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ORIENTATION_WORDS } from '@croisee/domain/public-pages/orientation-words';
import { orient, type OrientationQuestion } from '@croisee/domain/public-pages/orientation.rules';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Language } from '../../kernel/i18n/language';

const GROUPS: readonly { readonly id: string; readonly questions: readonly OrientationQuestion[] }[] = [
  { id: 'aboutPerson', questions: ['danger', 'minor', 'elsewhere', 'opposed'] },
  {
    id: 'aboutNeed',
    questions: [
      'mental-health',
      'entangled',
      'tried',
      'one-service',
      'care-pathway',
      'disability',
      'rent',
      'safety',
      'unhealthy-home',
      'abuse',
      'allocation',
    ],
  },
];

/** "Which body?" (R022): boxes to tick, an orientation at once; nothing is sent or kept. */
@Component({
  selector: 'app-orientation-page',
  imports: [PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'publicPages.orientation.title' | transloco" [lead]="'publicPages.orientation.lead' | transloco" />
    @for (group of groups; track group.id) {
      <fieldset class="card">
        <legend>{{ 'publicPages.orientation.' + group.id | transloco }}</legend>
        @for (question of group.questions; track question) {
          <label class="choice">
            <input type="checkbox" [checked]="yes().has(question)" (change)="toggle(question)" />{{
              'publicPages.orientation.question.' + question | transloco
            }}
          </label>
        }
      </fieldset>
    }
    @if (yes().size > 0) {
      <section class="card" aria-live="polite" aria-labelledby="toward">
        <h2 id="toward">{{ 'publicPages.orientation.result' | transloco }}</h2>
        <ul>
          @for (orientation of toward(); track orientation.code) {
            <li>
              <strong>{{ orientation.name[language()] }}</strong>
              <span>{{ orientation.why[language()] }}</span>
              @if (orientation.code === 'emergency' || orientation.code === 'abuse-line') {
                <a routerLink="/urgence">{{ 'publicPages.orientation.emergencyLink' | transloco }}</a>
              }
              @if (orientation.code === 'commission') {
                <a routerLink="/commission">{{ 'publicPages.orientation.commissionLink' | transloco }}</a>
              }
            </li>
          }
        </ul>
        <button type="button" class="button" (click)="yes.set(none)">{{ 'publicPages.orientation.again' | transloco }}</button>
      </section>
    }
  `,
  styles: `
    .card {
      margin-bottom: var(--space-5);
    }
    li strong,
    li span {
      display: block;
    }
    li {
      margin-bottom: var(--space-3);
    }
  `,
})
export class OrientationPage {
  protected readonly language = inject(Language).current;
  protected readonly groups = GROUPS;
  protected readonly none: ReadonlySet<OrientationQuestion> = new Set();
  protected readonly yes = signal(this.none);
  protected readonly toward = computed(() => {
    const found = orient(this.yes());
    return found.flatMap((code) => ORIENTATION_WORDS.find((words) => words.code === code) ?? []);
  });

  protected toggle(question: OrientationQuestion): void {
    this.yes.update((before) =>
      before.has(question) ? new Set([...before].filter((each) => each !== question)) : new Set([...before, question]),
    );
  }
}
