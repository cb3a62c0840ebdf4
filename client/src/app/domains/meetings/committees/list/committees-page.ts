import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { committeesSchema } from '@croisee/domain/meetings/committees/committee.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { Can } from '../../../../kernel/session/can';

const FIGURES = ['meetings', 'decisions', 'open', 'delivered'] as const;

/** Each instance in figures, and the structures that took part in the design (R010, R011). */
@Component({
  selector: 'app-committees-page',
  imports: [Can, DayPipe, ErrorPanel, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './committees-page.html',
  styleUrl: './committees-page.scss',
})
export class CommitteesPage {
  protected readonly committees = apiResource(committeesSchema, () => '/committees');
  protected readonly loadError = loadErrorOf(this.committees);
  protected readonly figures = FIGURES;
}
