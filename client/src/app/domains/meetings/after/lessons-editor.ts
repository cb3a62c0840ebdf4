import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { afterMeetingSchema, lessonSchema, type AfterMeeting } from '@croisee/domain/meetings/after/after.schema';
import { LESSON_THEMES } from '@croisee/domain/meetings/after/lesson.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';

/** What the meeting taught about the territory, written by those who organise it, read by those who steer once the record is approved. */
@Component({
  selector: 'app-lessons-editor',
  imports: [ErrorPanel, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ 'after.lessons.title' | transloco }}</h3>
    <p class="small soft">{{ 'after.lessons.why' | transloco }}</p>
    @if (state.error(); as shown) {
      <cr-error-panel [error]="shown" />
    }
    <ul>
      @for (lesson of after().lessons ?? []; track lesson.id) {
        <li>
          <strong>{{ lesson.theme | appLabel: themes }}</strong> – {{ lesson.text }}
          @if (after().mayWriteLessons) {
            <button type="button" class="button quiet" [attr.aria-disabled]="state.busy() || null" (click)="remove(lesson.id)">
              {{ 'after.lessons.remove' | transloco }}
            </button>
          }
        </li>
      } @empty {
        <li class="soft">{{ 'after.lessons.none' | transloco }}</li>
      }
    </ul>
    @if (after().mayWriteLessons) {
      <form class="stack" novalidate (submit)="add($event)">
        <cr-field [label]="'after.lessons.theme' | transloco" [required]="true" [error]="state.fault('theme')">
          <select crInput name="theme">
            @for (theme of themes; track theme.code) {
              <option [value]="theme.code">{{ theme.code | appLabel: themes }}</option>
            }
          </select>
        </cr-field>
        <cr-field
          [label]="'after.lessons.text' | transloco"
          [hint]="'after.lessons.textHint' | transloco"
          [required]="true"
          [error]="state.fault('text')"
        >
          <textarea crInput name="text" rows="3" maxlength="600"></textarea>
        </cr-field>
        <div class="actions">
          <button type="submit" class="button" [attr.aria-disabled]="state.busy() || null">{{ 'after.lessons.add' | transloco }}</button>
        </div>
      </form>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    h3,
    p,
    ul {
      margin: 0;
    }
  `,
})
export class LessonsEditor {
  readonly meetingId = input.required<string>();
  readonly after = input.required<AfterMeeting>();
  readonly changed = output<AfterMeeting>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly themes = LESSON_THEMES;

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    await this.state.send(lessonSchema, { theme: typedIn(data, 'theme'), text: typedIn(data, 'text') }, async (body) => {
      this.changed.emit(await this.api.post(`/meetings/${this.meetingId()}/lessons`, body, afterMeetingSchema));
      form.reset();
    });
  }

  protected async remove(lessonId: string): Promise<void> {
    await this.state.send({ safeParse: () => ({ success: true, data: lessonId }) }, lessonId, async (id) => {
      this.changed.emit(afterMeetingSchema.parse(await this.api.delete(`/meetings/${this.meetingId()}/lessons/${id}`)));
    });
  }
}
