import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { rereadSchema } from '@croisee/domain/situations/preparation.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { FormState } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** The human re-reading before the agenda: another person than the writer says that the text names nobody, or what to correct. */
@Component({
  selector: 'app-reread-panel',
  imports: [ErrorPanel, InstantPipe, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="reread-title">
      <h2 id="reread-title">{{ 'situations.reread.title' | transloco }}</h2>
      @if (page().rereading; as rereading) {
        <p>{{ 'situations.reread.last.' + rereading.outcome | transloco: { at: (rereading.rereadAt | appInstant) } }}</p>
        @if (rereading.digest !== page().textDigest) {
          <p>{{ 'situations.reread.changedSince' | transloco }}</p>
        }
      }
      @if (page().scan; as scan) {
        <p class="soft">{{ 'situations.reread.scan' | transloco: { at: (scan.scannedAt | appInstant), count: scan.unconfirmed } }}</p>
      }
      @if (canReread()) {
        <p>{{ 'situations.reread.explanation' | transloco }}</p>
        <label class="choice">
          <input type="checkbox" [checked]="marking()" (change)="toggleMarks($any($event.target).checked)" />
          <span>{{ 'situations.reread.mark' | transloco }}</span>
        </label>
        <form class="stack" novalidate (submit)="send($event)">
          <fieldset>
            <legend>{{ 'situations.reread.outcome' | transloco }}</legend>
            @for (choice of outcomes; track choice) {
              <label class="choice">
                <input type="radio" name="reread-outcome" [checked]="outcome() === choice" (change)="outcome.set(choice)" />
                <span>{{ 'situations.reread.outcomes.' + choice | transloco }}</span>
              </label>
            }
          </fieldset>
          @if (outcome() === 'to-correct') {
            <app-watched-text
              [sheet]="note"
              [path]="note.path"
              [label]="'situations.reread.note' | transloco"
              [hint]="'situations.reread.noteHint' | transloco"
              [rows]="2"
              [maxLength]="1000"
            />
          }
          @if (form.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <div class="actions">
            <button
              type="submit"
              class="button primary"
              [attr.aria-disabled]="form.busy() || outcome() === undefined || note.holdsBack() || null"
            >
              {{ 'situations.reread.action' | transloco }}
            </button>
          </div>
        </form>
      }
    </section>
  `,
})
export class RereadPanel {
  readonly page = input.required<SituationPage>();
  readonly canReread = input(false);
  readonly done = output<void>();
  /** The reader wants what the check finds to be marked in the text. */
  readonly marks = output<boolean>();

  private readonly client = inject(SituationsClient);
  protected readonly outcomes = ['clean', 'to-correct'] as const;
  protected readonly outcome = signal<'clean' | 'to-correct' | undefined>(undefined);
  protected readonly marking = signal(false);
  protected readonly form = new FormState();
  protected readonly note = new TextCheck();

  protected toggleMarks(on: boolean): void {
    this.marking.set(on);
    this.marks.emit(on);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.note.holdsBack() || this.outcome() === undefined) return;
    const values = { digest: this.page().textDigest, outcome: this.outcome(), note: this.note.text() };
    await this.form.send(rereadSchema, values, async (body) => {
      await this.client.reread(this.page().id, body);
      this.done.emit();
    });
  }
}
