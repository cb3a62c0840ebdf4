import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { contextFigureInputSchema, editContextFigureSchema, type ContextFigure } from '@croisee/domain/project/project.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { ProjectStore } from '../data/project-store';

/** Writes a figure of the territory; its source, its year and its limit are asked with it. */
@Component({
  selector: 'app-figure-dialog',
  imports: [Field, FieldInput, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="(figure() === undefined ? 'project.figures.add' : 'project.figures.editTitle') | transloco"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="'project.figures.label' | transloco" [required]="true" [error]="state.fault('label')">
        <input crInput name="label" maxlength="200" [value]="figure()?.label ?? ''" />
      </cr-field>
      <cr-field [label]="'project.figures.value' | transloco" [required]="true" [error]="state.fault('value')">
        <input crInput name="value" maxlength="60" [value]="figure()?.value ?? ''" />
      </cr-field>
      <cr-field
        [label]="'project.figures.percent' | transloco"
        [hint]="'project.figures.percentHint' | transloco"
        [error]="state.fault('percent')"
      >
        <input crInput name="percent" maxlength="20" [value]="figure()?.percent ?? ''" />
      </cr-field>
      <cr-field [label]="'project.figures.definition' | transloco" [error]="state.fault('definition')">
        <textarea crInput rows="2" name="definition" maxlength="600" [value]="figure()?.definition ?? ''"></textarea>
      </cr-field>
      <cr-field [label]="'project.figures.source' | transloco" [required]="true" [error]="state.fault('source')">
        <input crInput name="source" maxlength="200" [value]="figure()?.source ?? ''" />
      </cr-field>
      <cr-field [label]="'project.figures.year' | transloco" [required]="true" [error]="state.fault('year')">
        <input crInput type="number" name="year" min="1990" max="2100" [value]="figure()?.year ?? ''" />
      </cr-field>
      <cr-field
        [label]="'project.figures.limit' | transloco"
        [hint]="'project.figures.limitHint' | transloco"
        [required]="true"
        [error]="state.fault('limit')"
      >
        <textarea crInput rows="2" name="limit" maxlength="600" [value]="figure()?.limit ?? ''"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class FigureDialog {
  /** Undefined: a new one. */
  readonly figure = input<ContextFigure>();
  readonly closed = output<void>();

  private readonly store = inject(ProjectStore);
  protected readonly state = new FormState();

  protected async save(form: FormData): Promise<void> {
    const year = typedIn(form, 'year');
    const values = {
      label: typedIn(form, 'label'),
      value: typedIn(form, 'value'),
      percent: typedIn(form, 'percent'),
      definition: typedIn(form, 'definition'),
      source: typedIn(form, 'source'),
      year: year === '' ? undefined : Number(year),
      limit: typedIn(form, 'limit'),
    };
    const figure = this.figure();
    const saved =
      figure === undefined
        ? this.state.send(contextFigureInputSchema, values, (body) => this.store.save('post', '/figures', body))
        : this.state.send(editContextFigureSchema, { ...values, version: figure.version }, (body) =>
            this.store.save('put', `/figures/${figure.id}`, body),
          );
    if (await saved) this.closed.emit();
  }
}
