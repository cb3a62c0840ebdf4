import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { indicatorDefinition } from '@croisee/domain/indicators/definitions';
import { REPORT_TITLES, reportOutline } from '@croisee/domain/indicators/report/report-outline';
import { isGiven, missingByReason } from '@croisee/domain/indicators/report/report-text';
import { reportVersionSchema, reportViewSchema, type ReportView } from '@croisee/domain/indicators/report/report.schema';
import { Disclosure } from '@croisee/ui/disclosure/disclosure';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ReasonDialog } from '@croisee/ui/reason-dialog/reason-dialog';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { saveFile } from '../../../../kernel/api/save-file';
import { loadErrorOf, Problems } from '../../../../kernel/errors/problems';
import { Language } from '../../../../kernel/i18n/language';
import { InstantPipe } from '../../../../kernel/i18n/local-dates';
import { type HoldsChanges, warnBeforeUnload } from '../../../../kernel/navigation/unsaved-changes.guard';
import { ReportDraft } from './report-draft';
import { ReportSection } from './report-section';

/** A report: written part by part under published figures by the coordination, read and taken away by others, sealed for good. */
@Component({
  selector: 'app-report-page',
  imports: [Disclosure, ErrorPanel, Icon, InstantPipe, PageHeader, ReasonDialog, ReportSection, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-page.html',
  styleUrl: './report-page.scss',
})
export class ReportPage implements HoldsChanges {
  readonly id = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(Language).current;
  private readonly address = computed(() => `/indicators/reports/${this.id()}`);
  protected readonly report = apiResource(reportViewSchema, () => this.address());
  protected readonly draft = signal<ReportDraft | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly actionError = signal<ShownError | undefined>(undefined);
  protected readonly loadError = loadErrorOf(this.report);
  protected readonly saveError = computed(() => {
    const failure = this.draft()?.failure();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });

  constructor() {
    warnBeforeUnload(this);
    effect(() => {
      const view = this.report.hasValue() ? this.report.value() : undefined;
      untracked(() => this.draft.set(view?.mayWrite ? this.draftOf(view) : undefined));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.draft()?.holdsUnsaved() ?? false;
  }

  protected titleOf({ kind, year }: ReportView): string {
    return `${REPORT_TITLES[kind][this.language()]} ${year}`;
  }

  protected sectionsOf({ kind }: ReportView) {
    return reportOutline(kind);
  }

  protected missingIn({ book }: ReportView) {
    return missingByReason(book, this.language());
  }

  /** The page scrolls to a part and the keyboard goes on from its title. */
  protected goTo(section: string): void {
    document.getElementById(section)?.focus();
  }

  /** Name, definition and limit of each figure shown. */
  protected limitsIn({ book }: ReportView) {
    const language = this.language();
    return book.lines.filter(isGiven).map(({ indicator }) => {
      const { name, definition, limit } = indicatorDefinition(indicator);
      return { id: indicator, name: name[language], definition: definition[language], limit: limit[language] };
    });
  }

  protected download(view: ReportView, format: 'pdf' | 'docx'): Promise<void> {
    return this.once(async () => {
      await this.draft()?.flush();
      const name = view.kind === 'annual' ? 'rapport-annuel' : 'bilan-experimentation';
      saveFile(`${name}-${view.year}.${format}`, await this.api.file(`${this.address()}/file?format=${format}`));
    });
  }

  /** Seals exactly what this page shows: what waits is sent first, and a version somebody else wrote since is refused. */
  protected seal(reason: string): Promise<void> {
    return this.once(async () => {
      const draft = this.draft();
      if (draft === undefined) return;
      await draft.flush();
      if (draft.holdsUnsaved()) {
        this.actionError.set({ message: this.transloco.translate('report.seal.unsaved') });
        return;
      }
      const sealed = await this.api.post(`${this.address()}/seal`, { version: draft.version(), reason }, reportViewSchema);
      this.report.set(sealed);
    });
  }

  private async once(action: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.actionError.set(undefined);
    try {
      await action();
    } catch (failure) {
      this.actionError.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private draftOf(view: ReportView): ReportDraft {
    const address = this.address();
    return new ReportDraft(
      view,
      {
        read: () => this.api.get(address, reportViewSchema),
        save: (section, body) => this.api.put(`${address}/sections/${section}`, body, reportVersionSchema),
      },
      () => this.transloco.translate('report.blocked'),
    );
  }
}
