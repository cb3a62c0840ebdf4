import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { followUpViewSchema, type FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { RETURN_ANSWERS } from '@croisee/domain/vocabulary/effects';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { CommitmentList } from '../commitments/commitment-list';
import { responsesTexts } from '../responses.texts';
import { ClosureDialog } from './closure-dialog';
import { EffectDialog } from './effect-dialog';
import { OutlookDialog } from './outlook-dialog';
import { ReferentDialog } from './referent-dialog';
import { ReturnToPersonDialog } from './return-to-person-dialog';
import { ReturnToSubmitterDialog } from './return-to-submitter-dialog';
import { WhatItChanged } from './what-it-changed';

type ResponseOfView = FollowUpView['responses'][number];
type Asked =
  { readonly kind: 'person' | 'submitter' | 'referent' | 'effect' | 'outlook'; readonly responseId: string } | { readonly kind: 'closure' };

/** What came out of the commission for one situation: commitments, referents, both loops and the closure. */
@Component({
  selector: 'app-situation-follow-up',
  imports: [
    ...[ClosureDialog, CommitmentList, DayPipe, EmptyState, ErrorPanel, Icon, InstantPipe, LabelPipe, ReferentDialog],
    ...[EffectDialog, OutlookDialog, ReturnToPersonDialog, ReturnToSubmitterDialog, RouterLink, StatusChip, TranslocoPipe, WhatItChanged],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './situation-follow-up.html',
  styleUrl: './situation-follow-up.scss',
})
export class SituationFollowUp {
  readonly situationId = input.required<string>();

  protected readonly texts = openScope('responses', responsesTexts);
  protected readonly page = apiResource(followUpViewSchema, () => `/situations/${this.situationId()}/follow-up`);
  protected readonly error = loadErrorOf(this.page);
  protected readonly answers = RETURN_ANSWERS;
  protected readonly asked = signal<Asked | undefined>(undefined);
  private readonly names = computed(
    () => new Map((this.page.hasValue() ? this.page.value().people : []).map(({ id, name }) => [id, name])),
  );

  protected nameOf(accountId: string): string {
    return this.names().get(accountId) ?? '';
  }

  protected loopsOf(response: ResponseOfView) {
    return [
      { kind: 'person', ...response.loops.person },
      { kind: 'submitter', ...response.loops.submitter },
    ] as const;
  }
}
