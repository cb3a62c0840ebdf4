import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { signatoriesSchema } from '@croisee/domain/charter/charter.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe, InstantPipe } from '../../../kernel/i18n/local-dates';

type Line = ReturnType<typeof signatoriesSchema.parse>['items'][number];

/** Who signed which version, until when; those who still have to come first. */
@Component({
  selector: 'app-signatories',
  imports: [DayPipe, EmptyState, ErrorPanel, InstantPipe, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'charter.signatories.title' | transloco" [lead]="'charter.signatories.lead' | transloco" />
    @if (loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="signatories.reload()" />
    } @else if (signatories.hasValue()) {
      <p role="status">{{ 'charter.signatories.count' | transloco: { signed: signed(), all: lines().length } }}</p>
      <label class="choice">
        <input type="checkbox" [checked]="waitingOnly()" (change)="waitingOnly.set(!waitingOnly())" />{{
          'charter.signatories.waitingOnly' | transloco
        }}
      </label>
      <ul>
        @for (line of shown(); track line.accountId) {
          <li class="card">
            <p class="name">{{ line.displayName }}</p>
            <cr-status-chip
              [tone]="tone(line)"
              [label]="'charter.signatories.state.' + (line.renewalDue ? 'renew' : line.state) | transloco"
            />
            <p class="soft small">
              @if (line.signedAt !== null && line.validUntil !== null) {
                {{
                  'charter.signatories.line'
                    | transloco: { label: line.versionLabel, date: (line.signedAt | appInstant), until: (line.validUntil | appDay) }
                }}
              }
            </p>
          </li>
        } @empty {
          <li>
            <cr-empty-state
              icon="check"
              [title]="'charter.signatories.none' | transloco"
              [why]="'charter.signatories.noneWhy' | transloco"
            />
          </li>
        }
      </ul>
      <a routerLink="/charte">{{ 'charter.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'charter.loading' | transloco }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      padding: 0;
      list-style: none;
    }
    .card {
      display: grid;
      gap: var(--space-1) var(--space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      align-items: center;
      justify-items: start;
      padding: var(--space-3) var(--space-4);
    }
    .card p {
      margin: 0;
    }
    .name {
      font-weight: 700;
    }
  `,
})
export class Signatories {
  protected readonly signatories = apiResource(signatoriesSchema, () => '/charter/signatures');
  protected readonly loadError = loadErrorOf(this.signatories);
  protected readonly waitingOnly = signal(false);
  protected readonly lines = computed(() => (this.signatories.hasValue() ? this.signatories.value().items : []));
  protected readonly signed = computed(() => this.lines().filter((line) => line.state === 'signed').length);
  protected readonly shown = computed(() =>
    this.lines()
      .filter((line) => !this.waitingOnly() || line.state !== 'signed' || line.renewalDue)
      .sort((a, b) => Number(a.state === 'signed') - Number(b.state === 'signed')),
  );

  protected tone(line: Line): 'success' | 'warning' {
    return line.state === 'signed' && !line.renewalDue ? 'success' : 'warning';
  }
}
