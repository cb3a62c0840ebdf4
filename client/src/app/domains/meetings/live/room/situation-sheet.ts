import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { situationPageSchema } from '@croisee/domain/situations/situation-page.schema';
import { PROBLEMS } from '@croisee/domain/vocabulary/problem-codes';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { DayPipe } from '../../../../kernel/i18n/local-dates';

const HELD_TEXTS = [
  ['account', 'trigger'],
  ['account', 'worsening'],
  ['housing', 'text'],
  ['entourage', 'text'],
  ['protection', 'text'],
  ['health', 'somaticNeeds'],
] as const;

/**
 * The situation of the item, read-only: the person's words first, facts apart from interpretation. What the reader may not know is not in
 * the answer, and the sheet forgets everything when it leaves the page.
 */
@Component({
  selector: 'app-situation-sheet',
  imports: [DayPipe, ErrorPanel, Icon, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './situation-sheet.html',
  styleUrl: './situation-sheet.scss',
})
export class SituationSheet {
  readonly situationId = input.required<string>();

  protected readonly problemList = PROBLEMS;
  protected readonly page = apiResource(situationPageSchema, () => `/situations/${this.situationId()}`);
  protected readonly error = loadErrorOf(this.page);
  protected readonly form = computed(() => (this.page.hasValue() ? this.page.value()?.submission : undefined));
  protected readonly texts = computed(() => {
    const form = this.form() as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> | undefined;
    return HELD_TEXTS.flatMap(([block, field]) => {
      const text = form?.[block]?.[field];
      return typeof text === 'string' && text !== '' ? [{ key: `${block}.${field}`, text }] : [];
    });
  });
}
