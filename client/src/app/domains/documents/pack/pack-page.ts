import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IssuedDocumentView } from '@croisee/domain/documents/documents.schema';
import { meetingViewSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf, Problems } from '../../../kernel/errors/problems';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';
import { DocumentExports } from '../data/document-exports';

/** Chooses for whom a numbered copy of the papers of a meeting is printed. */
@Component({
  selector: 'app-pack-page',
  imports: [DayPipe, ErrorPanel, Icon, InstantPipe, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './pack-page.html',
})
export class PackPage {
  readonly id = input.required<string>();

  private readonly exports = inject(DocumentExports);
  private readonly problems = inject(Problems);
  private readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly issued = signal<IssuedDocumentView | undefined>(undefined);
  protected readonly failure = signal<ShownError | undefined>(undefined);
  protected readonly meeting = apiResource(meetingViewSchema, () => `/meetings/${this.id()}`);
  protected readonly error = loadErrorOf(this.meeting);
  protected readonly people = computed(() =>
    this.meeting.hasValue() ? this.meeting.value().people.filter(({ itemId }) => itemId === null) : [],
  );
  protected readonly count = computed(() => this.chosen().size);

  protected choose(memberId: string, isChosen: boolean): void {
    const next = new Set(this.chosen());
    if (isChosen) next.add(memberId);
    else next.delete(memberId);
    this.chosen.set(next);
  }

  protected isChosen(memberId: string): boolean {
    return this.chosen().has(memberId);
  }

  protected chooseAll(): void {
    this.chosen.set(new Set(this.people().map(({ memberId }) => memberId)));
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    this.issued.set(undefined);
    try {
      const asked = { kind: 'pack', subjectId: this.id(), format: 'pdf' } as const;
      this.issued.set(await this.exports.export({ ...asked, recipientIds: [...this.chosen()] }));
    } catch (failure) {
      this.failure.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
