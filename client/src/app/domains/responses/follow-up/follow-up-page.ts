import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { SituationFollowUp } from './situation-follow-up';

/** The follow-up of one situation on a page of its own, for referents and partners who do not open the file. */
@Component({
  selector: 'app-follow-up-page',
  imports: [Icon, PageHeader, RouterLink, SituationFollowUp, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'responses.followUp.title' | transloco" [lead]="'responses.followUp.lead' | transloco" />
    <app-situation-follow-up [situationId]="id()" />
    <p class="no-print">
      <a routerLink="/reponses"><cr-icon name="arrow-left" /> {{ 'responses.followUp.back' | transloco }}</a>
    </p>
  `,
})
export class FollowUpPage {
  readonly id = input.required<string>();
}
