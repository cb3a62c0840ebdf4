import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { letterSheetSchema } from '@croisee/domain/notifications/letters.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { stateLabel, stateTone } from './letter-states';

/** A letter as it is written, on screen and on paper: neutral, so that it may be posted or handed over. */
@Component({
  selector: 'app-letter-sheet',
  imports: [DayPipe, ErrorPanel, Icon, InstantPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './letter-sheet.html',
  styleUrl: './letter-sheet.scss',
})
export class LetterSheetPage {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);

  protected readonly sheet = apiResource(letterSheetSchema, () => `/letters/${this.id()}`);
  protected readonly failure = signal<ShownError | undefined>(undefined);
  protected readonly error = computed(() => {
    const failure = this.sheet.error();
    return failure === undefined ? this.failure() : this.problems.shown(failure);
  });
  protected readonly tone = stateTone;
  protected readonly label = stateLabel;
  protected readonly mayHandOver = computed(
    () => this.sheet.hasValue() && ['waiting', 'failed', 'paper', 'held', 'kept'].includes(this.sheet.value().state),
  );

  protected print(): void {
    window.print();
  }

  protected async handOver(): Promise<void> {
    this.failure.set(undefined);
    try {
      await this.api.post(`/letters/${this.id()}/handed-over`);
      this.toasts.show(this.transloco.translate('notifications.sheet.handedOver'));
      this.sheet.reload();
    } catch (failure) {
      this.failure.set(this.problems.shown(failure));
    }
  }
}
