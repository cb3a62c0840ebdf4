import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LEGAL_ARTICLES } from '@croisee/domain/sharing/legal-articles';
import { mayISay, type SharingLean } from '@croisee/domain/sharing/may-i-say.rules';
import {
  INFORMATION_KINDS,
  LISTENERS,
  mayISaySchema,
  PERSON_STANDS,
  SHARING_FRAMES,
  SPEAKERS,
  type MayISay,
} from '@croisee/domain/sharing/may-i-say.schema';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import type { IconName } from '@croisee/ui/icon/icon-set';
import { Language } from '../../kernel/i18n/language';
import { DayPipe } from '../../kernel/i18n/local-dates';

type Question = keyof MayISay;

const QUESTIONS: readonly { readonly id: Question; readonly choices: readonly string[] }[] = [
  { id: 'speaker', choices: SPEAKERS },
  { id: 'listener', choices: LISTENERS },
  { id: 'information', choices: INFORMATION_KINDS },
  { id: 'person', choices: PERSON_STANDS },
  { id: 'frame', choices: SHARING_FRAMES },
];

const LOOKS: Readonly<Record<SharingLean, { readonly tone: 'success' | 'warning' | 'danger' | 'info'; readonly icon: IconName }>> = {
  conditions: { tone: 'success', icon: 'scales' },
  'not-yet': { tone: 'warning', icon: 'clock' },
  'no-basis': { tone: 'danger', icon: 'ban' },
  'other-way': { tone: 'info', icon: 'arrow-right' },
};

/** Five questions, an explanation with its articles (R134). Nothing is sent or kept; it never decides in the place of the professional. */
@Component({
  selector: 'app-may-i-say-page',
  imports: [DayPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './may-i-say-page.html',
  styleUrl: './may-i-say-page.scss',
})
export class MayISayPage {
  protected readonly language = inject(Language).current;
  protected readonly questions = QUESTIONS;
  protected readonly looks = LOOKS;
  protected readonly answers = signal<Partial<Record<Question, string>>>({});
  protected readonly left = computed(() => this.questions.filter(({ id }) => this.answers()[id] === undefined).length);
  protected readonly advice = computed(() => {
    const said = mayISaySchema.safeParse(this.answers());
    return said.success ? mayISay(said.data) : undefined;
  });
  protected readonly articles = computed(() => this.advice()?.articles.map((id) => LEGAL_ARTICLES[id]) ?? []);

  protected choose(id: Question, choice: string): void {
    this.answers.update((before) => ({ ...before, [id]: choice }));
  }
}
