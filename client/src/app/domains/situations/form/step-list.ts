import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { type FormStep, missingOn, stepsOf } from '../data/form-layout';
import { unitOf } from '../data/draft-fields';
import type { DraftStore } from '../writing/draft-store';

interface ListedStep {
  readonly id: string;
  readonly missing: number;
  readonly withheld: boolean;
}

/** The steps of the form with what each still needs, said in words; every step is open at any time. */
@Component({
  selector: 'app-step-list',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details [open]="isWide">
      <summary>{{ 'situations.form.step' | transloco: { number: place() + 1, total: steps().length } }}</summary>
      <nav [attr.aria-label]="'situations.form.steps' | transloco">
        <ol>
          @for (step of steps(); track step.id) {
            <li>
              <button type="button" [attr.aria-current]="step.id === current() ? 'step' : null" (click)="chosen.emit(step.id)">
                <cr-icon [name]="step.withheld ? 'warning' : step.missing > 0 ? 'edit' : 'check'" />
                <span>
                  {{ 'situations.steps.' + step.id + '.title' | transloco }}
                  <span class="state">
                    @if (step.withheld) {
                      {{ 'situations.form.stepWithheld' | transloco }}
                    } @else if (step.missing > 0) {
                      {{ 'situations.form.stepMissing' | transloco: { count: step.missing } }}
                    } @else {
                      {{ 'situations.form.stepEnough' | transloco }}
                    }
                  </span>
                </span>
              </button>
            </li>
          }
        </ol>
      </nav>
    </details>
  `,
  styles: `
    summary {
      min-height: var(--target);
      align-content: center;
      font-weight: 700;
      cursor: pointer;
    }
    ol {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: flex;
      gap: var(--space-2);
      width: 100%;
      min-height: var(--target);
      padding: var(--space-2);
      border: 0;
      border-inline-start: 0.25rem solid transparent;
      background: none;
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--c-surface-sunken);
    }
    [aria-current] {
      border-color: var(--c-primary);
      background: var(--c-primary-soft);
      color: var(--c-on-primary-soft);
      font-weight: 700;
    }
    .state {
      display: block;
      font-size: var(--text-small);
      font-weight: 400;
    }
    @media (min-width: 64rem) {
      summary {
        pointer-events: none;
        list-style: none;
      }
    }
  `,
})
export class StepList {
  readonly store = input.required<DraftStore>();
  readonly current = input.required<string>();
  readonly chosen = output<string>();

  protected readonly isWide = typeof matchMedia === 'function' && matchMedia('(min-width: 64rem)').matches;
  protected readonly steps = computed<readonly ListedStep[]>(() => {
    const store = this.store();
    const withheld = [...store.withheld().keys()];
    const listed = stepsOf(store.draft().mode).map((step) => ({
      id: step.id,
      missing: missingOn(step, store.missing()).length,
      withheld: withheld.some((unit) => holds(step, unit)),
    }));
    return [...listed, { id: 'review', missing: store.missing().length, withheld: false }];
  });
  protected readonly place = computed(() => this.steps().findIndex((step) => step.id === this.current()));
}

function holds(step: FormStep, unit: string): boolean {
  return step.parts.some((part) => ('path' in part ? unitOf(part.path) : part.list) === unitOf(unit));
}
