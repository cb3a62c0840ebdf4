import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstStepsSchema, type FirstStep } from '@croisee/domain/home/deadlines.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../kernel/api/api-resource';
import { DisplayPreferences } from '../../kernel/display/display-preferences';

const PAGES: Readonly<Record<FirstStep, string>> = {
  structures: '/annuaire/import',
  people: '/comptes',
  charter: '/charte/versions',
  settings: '/comptes/reglages',
  meeting: '/seances/nouvelle',
};

/** On the home page of a new council: five steps, until they are done or put away. */
@Component({
  selector: 'app-first-steps-block',
  imports: [Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown()) {
      <section class="card">
        <h2>
          <cr-icon name="flag" />{{ 'home.firstSteps.title' | transloco }}
          <span class="soft">{{ 'home.firstSteps.progress' | transloco: { done: done(), total: steps().length } }}</span>
        </h2>
        <ol>
          @for (each of steps(); track each.step) {
            <li>
              <cr-icon [name]="each.done ? 'check' : 'arrow-right'" />
              <span>
                @if (each.done) {
                  {{ 'home.firstSteps.step.' + each.step | transloco }}
                } @else {
                  <a [routerLink]="pages[each.step]">{{ 'home.firstSteps.step.' + each.step | transloco }}</a>
                }
                <span class="state soft">({{ (each.done ? 'home.firstSteps.done' : 'home.firstSteps.todo') | transloco }})</span>
              </span>
            </li>
          }
        </ol>
        <button type="button" class="button quiet" (click)="preferences.firstStepsHidden.set(true)">
          {{ 'home.firstSteps.hide' | transloco }}
        </button>
      </section>
    }
  `,
  styles: `
    h2 {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    h2 .soft {
      font-size: var(--text-body);
      font-weight: 400;
    }
    ol {
      display: grid;
      gap: var(--space-2);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
    }
    .state {
      margin-inline-start: 0.3em;
    }
  `,
})
export class FirstStepsBlock {
  protected readonly preferences = inject(DisplayPreferences);
  private readonly loaded = apiResource(firstStepsSchema, () => (this.preferences.firstStepsHidden() ? undefined : '/home/first-steps'));
  protected readonly steps = computed(() => (this.loaded.hasValue() ? this.loaded.value().steps : []));
  protected readonly done = computed(() => this.steps().filter(({ done }) => done).length);
  protected readonly shown = computed(() => !this.preferences.firstStepsHidden() && this.done() < this.steps().length);
  protected readonly pages = PAGES;
}
