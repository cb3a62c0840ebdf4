import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { REFERENT_SIDES, RETURN_RECIPIENTS } from '@croisee/domain/meetings/live/deliberation/deliberation.messages';
import { PROPOSABLE_RESPONSE_CODES, RESPONSES } from '@croisee/domain/vocabulary/response-codes';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { itemName } from '../room/item-words';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { AskedDialog } from './asked-dialog';
import { Choices } from './choices';
import { CommandDialog } from './command-dialog';

/** Windows of the deliberation: a proposition, its erratum, a referent, a return. */
@Component({
  selector: 'app-deliberation-dialogs',
  imports: [Choices, CommandDialog, Field, FieldInput, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './deliberation-dialogs.html',
})
export class DeliberationDialogs {
  private readonly store = inject(LiveMeetingStore);
  private readonly transloco = inject(TranslocoService);
  protected readonly structures = inject(Structures).all;
  protected readonly asked = inject(AskedDialog).asked;
  protected readonly codes = PROPOSABLE_RESPONSE_CODES;
  protected readonly responses = RESPONSES;
  protected readonly nameOf = itemName;
  protected readonly firstDay = computed(() => this.store.state()?.date ?? '');
  protected readonly people = computed(() => this.store.state()?.participants ?? []);
  /** The coordinator is never a referent. */
  protected readonly mayFollow = computed(() => {
    const coordinatorId = this.store.state()?.coordinatorId;
    return this.people().filter(
      ({ memberId, roles }) => memberId !== coordinatorId && !roles.includes('coordinator') && !roles.includes('guest'),
    );
  });
  protected readonly sides = this.worded('referents.sides', REFERENT_SIDES);
  protected readonly recipients = this.worded('returns.to', RETURN_RECIPIENTS);

  private worded(group: string, values: readonly string[]) {
    return computed(() => values.map((value) => ({ value, label: this.transloco.translate(`live.${group}.${value}`) })));
  }
}
