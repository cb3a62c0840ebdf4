import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { facilitatorsSchema, type MeetingView } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../../kernel/api/api-resource';
import { typedIn, typedOrNull, type FormState } from '../../../../kernel/forms/form-state';

/** The fields of a meeting inside a form: title, day, local hour, length, place, facilitator, number of situations. */
@Component({
  selector: 'app-meeting-fields',
  imports: [Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'stack' },
  template: `
    <cr-field
      [label]="'planning.fields.title' | transloco"
      [hint]="'planning.hints.title' | transloco"
      [required]="true"
      [error]="state().fault('title')"
    >
      <input crInput name="title" maxlength="120" autocomplete="off" [value]="meeting()?.title ?? ''" />
    </cr-field>
    <div class="pair">
      <cr-field [label]="'planning.fields.date' | transloco" [required]="true" [error]="state().fault('date')">
        <input crInput type="date" name="date" [value]="meeting()?.date ?? ''" />
      </cr-field>
      <cr-field [label]="'planning.fields.startTime' | transloco" [required]="true" [error]="state().fault('startTime')">
        <input crInput type="time" name="startTime" [value]="meeting()?.startTime ?? '14:00'" />
      </cr-field>
      <cr-field [label]="'planning.fields.durationMinutes' | transloco" [required]="true" [error]="state().fault('durationMinutes')">
        <input crInput type="number" name="durationMinutes" min="15" max="480" step="5" [value]="meeting()?.durationMinutes ?? 240" />
      </cr-field>
    </div>
    <p class="soft small">{{ 'planning.hints.zone' | transloco: { zone: meeting()?.zone ?? 'Europe/Paris' } }}</p>
    <cr-field [label]="'planning.fields.place' | transloco" [error]="state().fault('place')">
      <input crInput name="place" maxlength="200" autocomplete="off" [value]="meeting()?.place ?? ''" />
    </cr-field>
    <cr-field
      [label]="'planning.fields.facilitator' | transloco"
      [hint]="'planning.hints.facilitator' | transloco"
      [error]="state().fault('facilitatorId')"
    >
      <select crInput name="facilitatorId">
        <option value="">{{ 'planning.none' | transloco }}</option>
        @for (person of choices(); track person.memberId) {
          <option [value]="person.memberId" [selected]="person.memberId === meeting()?.facilitatorId">{{ person.displayName }}</option>
        }
      </select>
    </cr-field>
    <cr-field
      [label]="'planning.fields.situationCap' | transloco"
      [hint]="'planning.hints.situationCap' | transloco"
      [required]="true"
      [error]="state().fault('situationCap')"
    >
      <input crInput type="number" name="situationCap" min="0" max="20" [value]="meeting()?.situationCap ?? 3" />
    </cr-field>
  `,
  styles: `
    .pair {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
      align-items: end;
      max-width: var(--measure);
    }
    p {
      margin-block: 0;
    }
  `,
})
export class MeetingFields {
  readonly state = input.required<FormState>();
  readonly meeting = input<MeetingView>();

  private readonly facilitators = apiResource(facilitatorsSchema, () => '/meetings/facilitators');
  protected readonly choices = computed(() => (this.facilitators.hasValue() ? this.facilitators.value().items : []));
}

/** The meeting typed in a form that holds these fields, unchecked. */
export function typedMeeting(form: FormData): Record<string, string | number | null> {
  return {
    title: typedIn(form, 'title'),
    date: typedIn(form, 'date'),
    startTime: typedIn(form, 'startTime').slice(0, 5),
    durationMinutes: Number(typedIn(form, 'durationMinutes')),
    place: typedIn(form, 'place'),
    facilitatorId: typedOrNull(form, 'facilitatorId'),
    situationCap: Number(typedIn(form, 'situationCap')),
  };
}
