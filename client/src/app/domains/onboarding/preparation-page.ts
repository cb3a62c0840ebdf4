import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { returnAddress } from '@croisee/domain/identity/return-address.rules';
import { ONBOARDING_SCREENS } from '@croisee/domain/onboarding/onboarding-screens';
import { onboardingSchema, quizResultSchema, type QuizResultView } from '@croisee/domain/onboarding/onboarding.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../kernel/api/api-client';
import { apiResource } from '../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../kernel/errors/problems';
import { Language } from '../../kernel/i18n/language';
import { DayPipe } from '../../kernel/i18n/local-dates';
import { SessionStore } from '../../kernel/session/session-store';
import { QuizForm, type QuizAnswers } from './quiz-form';
import { QuizResult } from './quiz-result';

/** Short screens one after the other, a quiz, and each answer explained: what opens meetings to somebody new (R136). */
@Component({
  selector: 'app-preparation-page',
  imports: [DayPipe, ErrorPanel, Icon, PageHeader, QuizForm, QuizResult, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './preparation-page.html',
  styleUrl: './preparation-page.scss',
})
export class PreparationPage {
  /** Of the query: the page that was asked for, when the preparation came in between. */
  readonly retour = input<string>();

  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly language = inject(Language).current;
  protected readonly screens = ONBOARDING_SCREENS;
  protected readonly standing = apiResource(onboardingSchema, () => '/onboarding');
  /** Which screen is read; one past the last is the quiz. */
  protected readonly at = signal(0);
  protected readonly screen = computed(() => this.screens[this.at()]);
  protected readonly busy = signal(false);
  protected readonly result = signal<QuizResultView | undefined>(undefined);
  protected readonly error = loadErrorOf(this.standing);

  protected async goOn(): Promise<void> {
    await this.router.navigateByUrl(returnAddress(this.retour()));
  }

  protected go(step: number): void {
    this.at.update((before) => before + step);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  protected again(): void {
    this.result.set(undefined);
    this.go(-this.at());
  }

  protected async mark(answers: QuizAnswers): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const result = await this.api.post('/onboarding/quiz', { answers }, quizResultSchema);
      this.result.set(result);
      setTimeout(() => this.heading()?.nativeElement.focus());
      if (!result.passed) return;
      this.standing.reload();
      // Meetings open now: the menu and the pages must know.
      await this.session.reload();
    } catch (failure) {
      this.problems.report(failure);
    } finally {
      this.busy.set(false);
    }
  }
}
