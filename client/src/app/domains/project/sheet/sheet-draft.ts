import type { EditProject, ProjectSheet } from '@croisee/domain/project/project.schema';
import { TIME_KIND_CODES } from '@croisee/domain/project/project-lists';

/** A phase or an objective as it is being typed; its key follows it when another one is taken away. */
export interface PhaseDraft {
  readonly key: number;
  readonly title: string;
  readonly aim: string;
  readonly from: string;
  readonly until: string;
}
export interface ObjectiveDraft {
  readonly key: number;
  readonly level: string;
  readonly phaseKey: number | null;
  readonly text: string;
  readonly expected: string;
}
export interface SheetDraft {
  readonly phases: readonly PhaseDraft[];
  readonly objectives: readonly ObjectiveDraft[];
}

/** The sheet ready to be typed in; an objective holds its phase by key, so that taking another phase away changes nothing for it. */
export function draftOf(sheet: ProjectSheet | null): SheetDraft {
  const phases = (sheet?.phases ?? []).map((phase, index) => ({ ...phase, key: index }));
  const objectives = (sheet?.objectives ?? []).map((objective, index) => ({
    ...objective,
    key: 1000 + index,
    phaseKey: objective.phase === null ? null : objective.phase,
  }));
  return { phases, objectives };
}

/** What is sent: phases by their place, objectives of a phase that was taken away back to the whole project. */
export function sheetOf(draft: SheetDraft, form: Pick<EditProject, 'title' | 'summary' | 'version'>, hours: readonly string[]): unknown {
  const placeOf = (phaseKey: number | null) => {
    const place = draft.phases.findIndex(({ key }) => key === phaseKey);
    return place < 0 ? null : place;
  };
  return {
    ...form,
    phases: draft.phases.map(({ title, aim, from, until }) => ({ title, aim, from, until })),
    objectives: draft.objectives.map(({ level, phaseKey, text, expected }) => ({ level, phase: placeOf(phaseKey), text, expected })),
    planned: TIME_KIND_CODES.map((kind, index) => ({
      kind,
      minutes: Math.round(Number((hours[index] ?? '').replace(',', '.')) * 60),
    })).filter(({ minutes }) => minutes !== 0),
  };
}
