import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { OBJECTIVE_LEVELS, TIME_KINDS } from '@croisee/domain/project/project-lists';
import { editProjectSchema, type ProjectSheet } from '@croisee/domain/project/project.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { hundredthsToType } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';
import { draftOf, sheetOf, type ObjectiveDraft, type PhaseDraft } from './sheet-draft';

/** Writes the project sheet: phases, objectives with the result expected, hours planned. */
@Component({
  selector: 'app-sheet-form',
  imports: [ErrorPanel, Field, FieldInput, Icon, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.scss',
})
export class SheetForm {
  /** Null: the first one. */
  readonly sheet = input.required<ProjectSheet | null>();
  readonly done = output<void>();

  private readonly store = inject(ProjectStore);
  protected readonly state = new FormState();
  protected readonly levels = OBJECTIVE_LEVELS;
  protected readonly kinds = TIME_KINDS;
  protected readonly draft = linkedSignal(() => draftOf(this.sheet()));
  private nextKey = 10_000;

  protected plannedHours(kind: string): string {
    const minutes = this.sheet()?.planned.find((line) => line.kind === kind)?.minutes ?? 0;
    return minutes === 0 ? '' : hundredthsToType(Math.round((minutes * 100) / 60));
  }

  protected changePhase(key: number, change: Partial<PhaseDraft>): void {
    this.draft.update((draft) => ({
      ...draft,
      phases: draft.phases.map((phase) => (phase.key === key ? { ...phase, ...change } : phase)),
    }));
  }

  protected changeObjective(key: number, change: Partial<ObjectiveDraft>): void {
    this.draft.update((draft) => ({
      ...draft,
      objectives: draft.objectives.map((objective) => (objective.key === key ? { ...objective, ...change } : objective)),
    }));
  }

  protected addPhase(): void {
    const phase = { key: this.nextKey++, title: '', aim: '', from: '', until: '' };
    this.draft.update((draft) => ({ ...draft, phases: [...draft.phases, phase] }));
  }

  protected addObjective(): void {
    const objective = { key: this.nextKey++, level: 'operational', phaseKey: null, text: '', expected: '' };
    this.draft.update((draft) => ({ ...draft, objectives: [...draft.objectives, objective] }));
  }

  protected removePhase(key: number): void {
    this.draft.update((draft) => ({ ...draft, phases: draft.phases.filter((phase) => phase.key !== key) }));
  }

  protected removeObjective(key: number): void {
    this.draft.update((draft) => ({ ...draft, objectives: draft.objectives.filter((objective) => objective.key !== key) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const words = { title: typedIn(form, 'title'), summary: typedIn(form, 'summary'), version: this.sheet()?.version ?? 0 };
    const hours = TIME_KINDS.map(({ code }) => typedIn(form, `planned-${code}`));
    const saved = await this.state.send(editProjectSchema, sheetOf(this.draft(), words, hours), (body) => this.store.save('put', '', body));
    if (saved) this.done.emit();
  }
}
