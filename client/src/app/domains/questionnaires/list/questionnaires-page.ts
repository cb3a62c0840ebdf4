import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { campaignListSchema, questionnaireListSchema, TEMPLATE_CODES } from '@croisee/domain/questionnaires/questionnaire.schema';
import { READY_MADE } from '@croisee/domain/questionnaires/ready-made';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../kernel/session/session-store';
import { AfterMeetingsTotals } from './after-meetings-totals';

/** What one is asked to answer, the results one may read and, for the coordinator, what is in preparation. */
@Component({
  selector: 'app-questionnaires-page',
  imports: [AfterMeetingsTotals, DayPipe, EmptyState, ErrorPanel, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './questionnaires-page.html',
  styleUrl: './questionnaires-page.scss',
})
export class QuestionnairesPage {
  private readonly problems = inject(Problems);
  private readonly session = inject(SessionStore);
  protected readonly language = inject(Language).current;
  protected readonly mayManage = computed(() => this.session.can('questionnaire.manage'));
  protected readonly mayRead = computed(() => this.session.can('questionnaire.read-results'));
  protected readonly templates = TEMPLATE_CODES;
  protected readonly readyMade = READY_MADE;
  protected readonly campaigns = apiResource(campaignListSchema, () => '/questionnaire-campaigns');
  protected readonly questionnaires = apiResource(questionnaireListSchema, () => (this.mayManage() ? '/questionnaires' : undefined));
  protected readonly error = computed(() => {
    const failure = this.campaigns.error() ?? this.questionnaires.error();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });
  private readonly all = computed(() => (this.campaigns.hasValue() ? this.campaigns.value().items : []));
  protected readonly toAnswer = computed(() => this.all().filter(({ mayAnswer }) => mayAnswer));
  protected readonly toRead = computed(() => this.all().filter(({ mayReadResults }) => mayReadResults));
  protected readonly prepared = computed(() => (this.questionnaires.hasValue() ? this.questionnaires.value().items : []));
}
