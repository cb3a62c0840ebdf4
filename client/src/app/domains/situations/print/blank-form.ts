import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { type FormField, type FormList, FORM_STEPS, unitTitleKey } from '../data/form-layout';
import { optionsOf } from '../data/form-schema';
import { OptionPipe } from '../data/options';

/** The form on paper, to prepare a submission with the person: the same questions, boxes to tick, room to write, no name anywhere. */
@Component({
  selector: 'app-blank-form',
  imports: [Icon, LabelPipe, OptionPipe, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'situations.print.title' | transloco" [lead]="'situations.print.lead' | transloco">
      <div actions class="actions">
        <button type="button" class="button primary" (click)="print()">
          <cr-icon name="print" />{{ 'situations.print.print' | transloco }}
        </button>
      </div>
    </cr-page-header>
    @for (step of steps; track step.id) {
      <section [attr.aria-labelledby]="'blank-' + step.id">
        <h2 [id]="'blank-' + step.id">{{ 'situations.steps.' + step.id + '.title' | transloco }}</h2>
        @for (part of step.parts; track $index) {
          <div class="part">
            <h3>{{ part.titleKey | transloco }}</h3>
            @if (part.isProblems) {
              <ul>
                @for (problem of problems; track problem.code) {
                  <li><span class="box"></span>{{ problem.code }} {{ problem.code | appLabel: problems }}</li>
                }
              </ul>
            } @else if (part.isTick) {
              <p><span class="box"></span></p>
            } @else if (part.options.length > 0) {
              <ul>
                @for (option of part.options; track option) {
                  <li><span class="box"></span>{{ option | appOption: part.path }}</li>
                }
              </ul>
            } @else {
              <div class="room" [class.tall]="part.isTall"></div>
            }
          </div>
        }
      </section>
    }
  `,
  styles: `
    .part {
      break-inside: avoid;
      margin-bottom: var(--space-4);
    }
    h3 {
      margin-bottom: var(--space-1);
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
    }
    .box {
      flex: none;
      width: 0.8em;
      height: 0.8em;
      border: 1px solid currentcolor;
    }
    .room {
      height: 2rem;
      border-bottom: 1px solid currentcolor;
    }
    .tall {
      height: 7rem;
      border: 1px solid currentcolor;
    }
  `,
})
export class BlankForm {
  protected readonly steps = FORM_STEPS.map((step) => ({ id: step.id, parts: step.parts.map(onPaper) }));
  protected readonly problems = PROBLEMS;

  protected print(): void {
    window.print();
  }
}

/** How a part of the form looks on paper. */
function onPaper(part: FormField | FormList) {
  const path = 'path' in part ? part.path : part.list;
  const kind = 'path' in part ? part.kind : 'text';
  return {
    path,
    titleKey: unitTitleKey(path),
    isProblems: kind === 'problems',
    isTick: kind === 'tick',
    isTall: kind === 'text',
    options: 'path' in part ? optionsOf(path) : [],
  };
}
