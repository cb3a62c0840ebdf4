import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { situationPageSchema } from '@croisee/domain/situations/situation-page.schema';
import { INADMISSIBILITY_REASONS } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';

/** The answer to a submission as a letter: neutral code, decision, reason and orientation; no name, nothing of the content. */
@Component({
  selector: 'app-answer-letter',
  imports: [DayPipe, ErrorPanel, Icon, LabelPipe, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'situations.letter.title' | transloco" [eyebrow]="council()">
      <div actions class="actions">
        <a class="button quiet" [routerLink]="['/situations', id()]"
          ><cr-icon name="arrow-left" />{{ 'situations.letter.back' | transloco }}</a
        >
        <button type="button" class="button primary" (click)="print()">
          <cr-icon name="print" />{{ 'situations.print.print' | transloco }}
        </button>
      </div>
    </cr-page-header>
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="page.reload()" />
    } @else if (page.hasValue()) {
      @if (page.value().decision; as decision) {
        <article class="card">
          <p>{{ decision.decidedAt.slice(0, 10) | appDay }}</p>
          <p>{{ 'situations.letter.subject' | transloco: { code: page.value().code } }}</p>
          <p>
            <strong>{{ 'situations.decision.' + decision.outcome | transloco }}</strong>
            @if (decision.reason; as code) {
              : {{ code | appLabel: reasons }}
            }
          </p>
          <p class="text">{{ decision.message }}</p>
          <p>{{ 'situations.letter.' + decision.outcome | transloco }}</p>
          <p>{{ 'situations.letter.signature' | transloco: { council: council() } }}</p>
        </article>
      } @else {
        <p>{{ 'situations.letter.none' | transloco }}</p>
      }
    } @else {
      <p role="status">{{ 'situations.loading' | transloco }}</p>
    }
  `,
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
})
export class AnswerLetter {
  /** Of the route. */
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly reasons = INADMISSIBILITY_REASONS;
  protected readonly council = computed(() => this.session.council()?.name ?? '');
  protected readonly page = apiResource(situationPageSchema, () => `/situations/${this.id()}`);
  protected readonly error = loadErrorOf(this.page);

  protected print(): void {
    window.print();
  }
}
