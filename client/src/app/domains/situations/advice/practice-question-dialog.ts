import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { mayCarry } from '@croisee/domain/meetings/plan/meeting-kinds';
import { meetingListSchema } from '@croisee/domain/meetings/plan/meeting.schema';
import { agendaTitle, placePracticeQuestionSchema } from '@croisee/domain/situations/advice.rules';
import type { AdviceRequestView } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { SituationsClient } from '../data/situations-client';

const USUAL_MINUTES = 15;

/** An advice request becomes a question of practice: of a meeting one chooses, or of the next one that is planned. */
@Component({
  selector: 'app-practice-question-dialog',
  imports: [DayPipe, DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'situations.practice.title' | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="send($event)">
        @if (form.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>{{ 'situations.practice.lead' | transloco }}</p>
        <cr-field [label]="'situations.practice.meeting' | transloco" [required]="true" [error]="form.fault('meetingId')">
          <select crInput name="meetingId" (change)="meetingId.set($any($event.target).value)">
            @if (!waits()) {
              <option value="">{{ 'situations.practice.next' | transloco }}</option>
            }
            @for (meeting of meetings(); track meeting.id) {
              <option [value]="meeting.id" [selected]="meeting.id === chosen()?.id">
                {{ meeting.date | appDay }} – {{ meeting.title }}
              </option>
            }
          </select>
        </cr-field>
        @if (chosen(); as meeting) {
          <cr-field
            [label]="'situations.practice.onAgenda' | transloco"
            [hint]="'situations.practice.onAgendaHint' | transloco"
            [required]="true"
            [error]="form.fault('title')"
          >
            <input crInput name="title" maxlength="120" [value]="title()" />
          </cr-field>
          <cr-field [label]="'situations.practice.minutes' | transloco" [required]="true" [error]="form.fault('plannedMinutes')">
            <input crInput type="number" name="plannedMinutes" min="1" max="480" [value]="usualMinutes" />
          </cr-field>
          @if (meeting.status !== 'draft') {
            <cr-field
              [label]="'situations.practice.late' | transloco"
              [hint]="'situations.practice.lateHint' | transloco"
              [required]="true"
              [error]="form.fault('lateReason')"
            >
              <input crInput name="lateReason" maxlength="300" />
            </cr-field>
          }
        } @else {
          <p class="soft">{{ (waits() ? 'situations.practice.none' : 'situations.practice.nextWhy') | transloco }}</p>
        }
        <div class="actions">
          @if (chosen() !== undefined || !waits()) {
            <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || null">
              {{ 'situations.practice.action' | transloco }}
            </button>
          }
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'situations.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class PracticeQuestionDialog {
  readonly request = input.required<AdviceRequestView>();
  readonly done = output<void>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly client = inject(SituationsClient);
  private readonly session = inject(SessionStore);
  private readonly list = apiResource(meetingListSchema, () => (this.session.can('meeting.plan') ? '/meetings' : undefined));
  protected readonly form = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly usualMinutes = USUAL_MINUTES;
  protected readonly meetingId = signal<string | undefined>(undefined);
  protected readonly waits = computed(() => this.request().forMeeting !== null);
  protected readonly title = computed(() => agendaTitle(this.request().question));
  protected readonly meetings = computed(() =>
    (this.list.hasValue() ? this.list.value().items : []).filter(
      ({ kind, status }) => (status === 'draft' || status === 'convoked') && mayCarry(kind, 'practice-question'),
    ),
  );
  /** What already waits for the next meeting only waits to be put on an agenda. */
  protected readonly chosen = computed(() => {
    const wanted = this.meetingId() ?? (this.waits() ? this.meetings()[0]?.id : '');
    return this.meetings().find(({ id }) => id === wanted);
  });

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const meeting = this.chosen();
    const sent = meeting === undefined ? await this.keep() : await this.place(meeting.id, new FormData(event.target as HTMLFormElement));
    if (!sent) return;
    this.done.emit();
    this.frame().close();
  }

  private keep(): Promise<boolean> {
    return this.form.send(z.object({}), {}, async () => {
      await this.client.keepForNextMeeting(this.request().id);
    });
  }

  private place(meetingId: string, form: FormData): Promise<boolean> {
    const values = {
      adviceRequestId: this.request().id,
      title: typedIn(form, 'title'),
      plannedMinutes: Number(typedIn(form, 'plannedMinutes')),
      lateReason: typedOrNull(form, 'lateReason'),
    };
    return this.form.send(placePracticeQuestionSchema, values, async (body) => {
      await this.api.post(`/meetings/${meetingId}/practice-questions`, body);
    });
  }
}
