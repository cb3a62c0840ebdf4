import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { REPORT_TITLES } from '@croisee/domain/indicators/report/report-outline';
import { reportListSchema, type ReportLine } from '@croisee/domain/indicators/report/report.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { Language } from '../../../../kernel/i18n/language';
import { InstantPipe } from '../../../../kernel/i18n/local-dates';
import { StartReportDialog } from './start-report-dialog';

/** The reports one may read, the latest year first; who writes them starts one from a publication. */
@Component({
  selector: 'app-reports-page',
  imports: [EmptyState, ErrorPanel, Icon, InstantPipe, PageHeader, RouterLink, StartReportDialog, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'report.title' | transloco" [lead]="'report.lead' | transloco">
      <div actions>
        @if (mayWrite()) {
          <button type="button" class="button primary" (click)="isStarting.set(true)">
            <cr-icon name="plus" />{{ 'report.start.title' | transloco }}
          </button>
        }
      </div>
    </cr-page-header>
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="reports.reload()" />
    } @else if (reports.hasValue()) {
      <ul class="card-list">
        @for (line of reports.value().items; track line.id) {
          <li class="card">
            <div>
              <h2>
                <a [routerLink]="['/rapports', line.id]">{{ nameOf(line) }}</a>
              </h2>
              <p class="soft">
                {{ 'report.quarters' | transloco: { from: line.from, to: line.to, year: line.year } }}
                @if (line.sealedAt; as at) {
                  {{ 'report.sealedAt' | transloco: { at: (at | appInstant) } }}
                } @else {
                  {{ 'report.updatedAt' | transloco: { at: (line.updatedAt | appInstant) } }}
                }
              </p>
            </div>
            @if (line.sealedAt) {
              <cr-status-chip tone="success" [label]="'report.state.sealed' | transloco" />
            } @else {
              <cr-status-chip tone="warning" [label]="'report.state.draft' | transloco" />
            }
          </li>
        } @empty {
          <li>
            <cr-empty-state
              icon="document"
              [title]="'report.none' | transloco"
              [why]="(mayWrite() ? 'report.noneWhyWriter' : 'report.noneWhy') | transloco"
            />
          </li>
        }
      </ul>
    } @else {
      <p role="status">{{ 'report.loading' | transloco }}</p>
    }
    @if (isStarting()) {
      <app-start-report-dialog (started)="open($event)" (closed)="isStarting.set(false)" />
    }
  `,
})
export class ReportsPage {
  private readonly router = inject(Router);
  private readonly language = inject(Language).current;

  protected readonly reports = apiResource(reportListSchema, () => '/indicators/reports');
  protected readonly isStarting = signal(false);
  protected readonly mayWrite = computed(() => this.reports.hasValue() && this.reports.value().mayWrite);
  protected readonly loadError = loadErrorOf(this.reports);

  protected nameOf({ kind, year }: ReportLine): string {
    return `${REPORT_TITLES[kind][this.language()]} ${year}`;
  }

  protected async open(id: string): Promise<void> {
    await this.router.navigate(['/rapports', id]);
  }
}
