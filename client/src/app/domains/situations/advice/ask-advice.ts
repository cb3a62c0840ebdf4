import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EXPECTED_HELP } from '@croisee/domain/situations/submission-blocks.schema';
import { sendAdviceRequestSchema } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { FormState } from '../../../kernel/forms/form-state';
import { type HoldsChanges, warnBeforeUnload } from '../../../kernel/navigation/unsaved-changes.guard';
import { OptionPipe } from '../data/options';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

type ExpectedHelp = (typeof EXPECTED_HELP)[number];

/** An anonymous question of practice (R023): no person, hence no agreement to collect; the text is read for names all the same. */
@Component({
  selector: 'app-ask-advice',
  imports: [ErrorPanel, OptionPipe, PageHeader, RouterLink, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'situations.advice.askTitle' | transloco" [lead]="'situations.advice.askLead' | transloco" />
    <form class="card stack" novalidate (submit)="send($event)">
      <app-watched-text
        [sheet]="question"
        [path]="question.path"
        [label]="'situations.advice.question' | transloco"
        [hint]="'situations.advice.questionWhy' | transloco"
        [required]="true"
        [rows]="2"
        [maxLength]="1000"
        [error]="form.fault('question')"
      />
      <app-watched-text
        [sheet]="context"
        [path]="context.path"
        [label]="'situations.advice.context' | transloco"
        [hint]="'situations.advice.contextWhy' | transloco"
        [rows]="4"
        [maxLength]="3000"
      />
      <fieldset>
        <legend>{{ 'situations.fields.request.expectedHelp.label' | transloco }}</legend>
        <div class="columns">
          @for (option of helps; track option) {
            <label class="choice">
              <input type="checkbox" [checked]="expected().includes(option)" (change)="toggle(option, $any($event.target).checked)" />
              <span>{{ option | appOption: 'request.expectedHelp' }}</span>
            </label>
          }
        </div>
      </fieldset>
      <label class="choice">
        <input type="checkbox" [checked]="inMeeting()" (change)="inMeeting.set($any($event.target).checked)" />
        <span>{{ 'situations.advice.inMeeting' | transloco }}</span>
      </label>
      @if (form.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="form.busy() || holdsBack() || null">
          {{ 'situations.advice.ask' | transloco }}
        </button>
        <a class="button quiet" routerLink="/situations/avis">{{ 'situations.cancel' | transloco }}</a>
      </div>
    </form>
  `,
  styles: `
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    }
  `,
})
export class AskAdvice implements HoldsChanges {
  private readonly client = inject(SituationsClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  /** The same for every click: a second one sends nothing twice. */
  private readonly requestId = crypto.randomUUID();
  private sent = false;

  protected readonly helps = EXPECTED_HELP;
  protected readonly question = new TextCheck();
  protected readonly context = new TextCheck();
  protected readonly expected = signal<readonly ExpectedHelp[]>([]);
  protected readonly inMeeting = signal(false);
  protected readonly form = new FormState();
  protected readonly holdsBack = computed(() => this.question.holdsBack() || this.context.holdsBack());

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsavedChanges(): boolean {
    return !this.sent && (this.question.text() !== '' || this.context.text() !== '');
  }

  protected toggle(option: ExpectedHelp, on: boolean): void {
    this.expected.update((options) => (on ? [...options, option] : options.filter((other) => other !== option)));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.holdsBack()) return;
    const values = {
      id: this.requestId,
      question: this.question.text(),
      context: this.context.text(),
      expectedHelp: this.expected(),
      problems: [],
      discussInMeeting: this.inMeeting(),
    };
    await this.form.send(sendAdviceRequestSchema, values, async (body) => {
      await this.client.askAdvice(body);
      this.sent = true;
      this.toasts.show(this.transloco.translate('situations.advice.asked'));
      await this.router.navigate(['/situations/avis']);
    });
  }
}
