import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CONVOCATION_ANSWERS } from '@croisee/domain/meetings/plan/meeting.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../../kernel/api/api-client';
import { MeetingStore } from '../data/meeting-store';
import { ANSWER_TONES } from '../data/meeting-tone';

/** The reader's own answer to the convocation; somebody replaced says by whom, and is told what moves to the deputy. */
@Component({
  selector: 'app-own-answer',
  imports: [Field, FieldInput, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="own-answer">
      <div class="head">
        <h2 id="own-answer">{{ 'planning.own.title' | transloco }}</h2>
        <cr-status-chip [tone]="tones[given()]" [label]="'planning.answer.mine.' + given() | transloco" />
      </div>
      @if (open()) {
        <form class="stack" novalidate (submit)="save($event)">
          <fieldset>
            <legend>{{ 'planning.own.question' | transloco }}</legend>
            <div class="choices">
              @for (answer of answers; track answer) {
                <label class="choice">
                  <input type="radio" name="answer" [value]="answer" [checked]="answer === chosen()" (change)="chosen.set(answer)" />
                  {{ 'planning.own.' + answer | transloco }}
                </label>
              }
            </div>
          </fieldset>
          @if (chosen() === 'replaced') {
            @if (deputies().length > 0) {
              <cr-field [label]="'planning.own.deputy' | transloco" [hint]="'planning.own.deputyHint' | transloco" [required]="true">
                <select crInput (change)="deputy.set($any($event.target).value)">
                  <option value=""></option>
                  @for (person of deputies(); track person.memberId) {
                    <option [value]="person.memberId" [selected]="person.memberId === deputy()">{{ person.displayName }}</option>
                  }
                </select>
              </cr-field>
            } @else {
              <p>{{ 'planning.own.noDeputy' | transloco }}</p>
            }
          }
          <div class="actions">
            <button type="submit" class="button primary" [attr.aria-disabled]="!ready() || null">
              {{ 'planning.own.save' | transloco }}
            </button>
          </div>
        </form>
      }
    </section>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
    }
    h2 {
      margin: 0;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--space-5);
    }
  `,
})
export class OwnAnswer {
  private readonly api = inject(ApiClient);
  private readonly store = inject(MeetingStore);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly answers = CONVOCATION_ANSWERS;
  protected readonly tones = ANSWER_TONES;
  private readonly me = computed(() => this.store.meeting()?.me ?? null);
  protected readonly given = computed(() => this.me()?.answer ?? 'none');
  protected readonly open = computed(() => this.store.meeting()?.can.answer === true);
  protected readonly deputies = computed(() => this.me()?.possibleDeputies ?? []);
  protected readonly chosen = linkedSignal<string>(() => this.given());
  protected readonly deputy = linkedSignal<string>(() => this.me()?.deputyId ?? '');
  protected readonly ready = computed(
    () => !this.store.busy() && this.chosen() !== 'none' && (this.chosen() !== 'replaced' || this.deputy() !== ''),
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.ready()) return;
    const answer = this.chosen();
    const body = { answer, deputyId: answer === 'replaced' ? this.deputy() : null };
    const sent = await this.store.change((_, path) => this.api.post(path('/answer'), body));
    if (sent) this.toasts.show(this.transloco.translate('planning.own.saved'));
  }
}
