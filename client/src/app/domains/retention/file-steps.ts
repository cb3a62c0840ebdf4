import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InstantPipe } from '../../kernel/i18n/local-dates';

/** The steps taken in a file, in their order. */
@Component({
  selector: 'app-file-steps',
  imports: [InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (steps().length > 0) {
      <ol class="small">
        @for (step of steps(); track $index) {
          <li>
            <strong>{{ 'retention.steps.' + step.step | transloco }}</strong>
            <span class="soft"> {{ step.at | appInstant }}, {{ step.by }}</span>
            @if (step.note !== '') {
              <p>{{ step.note }}</p>
            }
          </li>
        }
      </ol>
    }
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: var(--space-5);
    }
    p {
      margin: 0;
    }
  `,
})
export class FileSteps {
  readonly steps = input.required<readonly { step: string; note: string; by: string; at: string }[]>();
}
