import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PROBLEMS, type ProblemCode } from '@croisee/domain/vocabulary/problem-codes';
import { definition } from '@croisee/domain/vocabulary/coded-list';
import { Icon } from '@croisee/ui/icon/icon';
import { Language } from '../../../kernel/i18n/language';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import type { Sheet } from '../writing/sheet';

const MAX_PROBLEMS = 12;

/** The difficulties met, by P-code with its definition, and the principal one among those chosen. */
@Component({
  selector: 'app-problem-picker',
  imports: [Icon, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './problem-picker.html',
  styleUrl: './problem-picker.scss',
})
export class ProblemPicker {
  readonly sheet = input.required<Sheet>();
  readonly tried = input(false);

  private readonly language = inject(Language).current;
  protected readonly list = PROBLEMS;
  protected readonly search = signal('');
  protected readonly chosen = computed<readonly ProblemCode[]>(() => this.sheet().draft().account?.problems ?? []);
  protected readonly principal = computed(() => this.sheet().draft().account?.principalProblem ?? undefined);
  protected readonly isFull = computed(() => this.chosen().length >= MAX_PROBLEMS);
  protected readonly shown = computed(() => {
    const wanted = fold(this.search());
    return PROBLEMS.filter((problem) => this.chosen().includes(problem.code) || fold(problem[this.language()]).includes(wanted));
  });

  protected definitionOf(code: ProblemCode): string | undefined {
    return definition(PROBLEMS, code, this.language());
  }

  protected toggle(code: ProblemCode, on: boolean): void {
    const others = this.chosen().filter((other) => other !== code);
    this.sheet().set('account.problems', on ? [...others, code] : others);
    if (!on && this.principal() === code) this.sheet().set('account.principalProblem', null);
    // With one difficulty there is nothing to choose.
    if (on && others.length === 0) this.choosePrincipal(code);
  }

  protected choosePrincipal(code: ProblemCode): void {
    this.sheet().set('account.principalProblem', code);
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
