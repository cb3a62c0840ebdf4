import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  importPreviewSchema,
  importResultSchema,
  type ImportPreviewView,
  type ImportResult,
} from '@croisee/domain/directory/directory.schema';
import { STRUCTURE_TYPES } from '@croisee/domain/vocabulary/structure-types';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { ApiClient } from '../../../kernel/api/api-client';
import { Problems } from '../../../kernel/errors/problems';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { readSheet, type SheetFault } from '../data/read-sheet';
import { DirectoryTabs } from '../directory-tabs';

type Step = 'file' | 'reading' | 'preview' | 'applying' | 'done';

/** A sheet of partners in three moments: choose the file, read what it would create, create all of it. */
@Component({
  selector: 'app-import-page',
  imports: [DirectoryTabs, ErrorPanel, Icon, LabelPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);

  protected readonly types = STRUCTURE_TYPES;
  protected readonly step = signal<Step>('file');
  protected readonly fault = signal<SheetFault | undefined>(undefined);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly fileName = signal('');
  protected readonly preview = signal<ImportPreviewView | undefined>(undefined);
  protected readonly result = signal<ImportResult | undefined>(undefined);
  protected readonly faultyOnly = signal(false);
  private readonly rows = signal<string[][]>([]);

  protected readonly lines = computed(() => {
    const lines = this.preview()?.lines ?? [];
    return this.faultyOnly() ? lines.filter((line) => line.errors.length > 0) : lines;
  });
  protected readonly mayApply = computed(() => {
    const totals = this.preview()?.totals;
    return totals !== undefined && totals.linesWithErrors === 0 && totals.newStructures + totals.newPeople > 0;
  });

  protected async choose(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    this.startAgain();
    this.step.set('reading');
    this.fileName.set(file.name);
    const reading = await readSheet(file);
    // The same file may be chosen again once corrected.
    input.value = '';
    if (!reading.ok) {
      this.fault.set(reading.fault);
      this.step.set('file');
      return;
    }
    this.rows.set(reading.rows);
    await this.attempt('file', async () => {
      const preview = await this.api.post('/directory/import/preview', { rows: reading.rows }, importPreviewSchema);
      this.preview.set(preview);
      this.faultyOnly.set(preview.totals.linesWithErrors > 0);
      this.step.set('preview');
    });
  }

  protected async apply(): Promise<void> {
    if (this.step() !== 'preview') return;
    this.step.set('applying');
    await this.attempt('preview', async () => {
      this.result.set(await this.api.post('/directory/import/apply', { rows: this.rows() }, importResultSchema));
      this.step.set('done');
    });
  }

  protected startAgain(): void {
    this.step.set('file');
    this.fault.set(undefined);
    this.error.set(undefined);
    this.preview.set(undefined);
    this.result.set(undefined);
  }

  private async attempt(onFailure: Step, action: () => Promise<void>): Promise<void> {
    this.error.set(undefined);
    try {
      await action();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
      this.step.set(onFailure);
    }
  }
}
