import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { injectUiTexts } from '../texts/ui-texts';

export interface ProgressStep {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'to-do';
}

/** Where one stands in a sequence; the state of each step is a word, not only a colour. */
@Component({
  selector: 'cr-progress-steps',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [attr.aria-label]="label()">
      @for (step of steps(); track step.id; let index = $index) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">
          <span class="mark" aria-hidden="true">
            @if (step.state === 'done') {
              <cr-icon name="check" />
            } @else {
              {{ index + 1 }}
            }
          </span>
          <span>
            {{ step.label }}
            <span class="visually-hidden">({{ word(step) }})</span>
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      color: var(--c-ink-soft);
    }
    .mark {
      display: grid;
      place-items: center;
      width: 1.75rem;
      height: 1.75rem;
      border: 2px solid var(--c-line-strong);
      border-radius: 50%;
      font-size: var(--text-small);
      font-weight: 700;
    }
    .current {
      color: var(--c-ink);
      font-weight: 700;
    }
    .current .mark {
      border-color: var(--c-primary);
      background: var(--c-primary);
      color: var(--c-on-primary);
    }
    .done .mark {
      border-color: var(--c-success);
      color: var(--c-success);
    }
  `,
})
export class ProgressSteps {
  readonly label = input.required<string>();
  readonly steps = input.required<readonly ProgressStep[]>();
  private readonly texts = injectUiTexts();

  protected word(step: ProgressStep): string {
    const texts = this.texts();
    return { done: texts.stepDone, current: texts.stepCurrent, 'to-do': texts.stepToDo }[step.state];
  }
}
