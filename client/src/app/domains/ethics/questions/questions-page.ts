import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ETHICS_MOTIVES, ethicsQuestionListSchema, type EthicsQuestionView } from '@croisee/domain/ethics/ethics.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { Can } from '../../../kernel/session/can';
import { EthicsTabs } from '../ethics-tabs';
import { AnswerDialog } from './answer-dialog';
import { AskDialog } from './ask-dialog';

/** One’s own questions, or all of them for the ethics referent; those without an answer first (R135). */
@Component({
  selector: 'app-ethics-questions-page',
  imports: [
    ...[AnswerDialog, AskDialog, Can, EmptyState, ErrorPanel, EthicsTabs, Icon, InstantPipe, LabelPipe],
    ...[PageHeader, StatusChip, TranslocoPipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './questions-page.html',
  styleUrl: './questions-page.scss',
})
export class QuestionsPage {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  protected readonly motives = ETHICS_MOTIVES;
  protected readonly list = apiResource(ethicsQuestionListSchema, () => '/ethics/questions');
  protected readonly questions = computed(() => {
    const items = this.list.hasValue() ? this.list.value().items : undefined;
    return items?.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || b.askedAt.localeCompare(a.askedAt));
  });
  protected readonly error = loadErrorOf(this.list);
  protected readonly asking = signal(false);
  protected readonly answering = signal<EthicsQuestionView | undefined>(undefined);

  protected saved(what: 'asked' | 'answered'): void {
    this.announcer.announce(this.transloco.translate(`ethics.said.${what}`));
    this.list.reload();
  }
}
