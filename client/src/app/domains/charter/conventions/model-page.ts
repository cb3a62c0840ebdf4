import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { conventionModelSchema } from '@croisee/domain/charter/convention.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { StatusChip } from '@croisee/ui/status-chip/status-chip';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { DayPipe } from '../../../kernel/i18n/local-dates';
import { ExportDocument } from '../../documents/data/export-document';

/** The text of a model, ready to be printed and signed. */
@Component({
  selector: 'app-convention-model-page',
  imports: [DayPipe, ErrorPanel, ExportDocument, Icon, PageHeader, RouterLink, StatusChip, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (loadError(); as shown) {
      <cr-page-header [title]="'conventions.models.one' | transloco" />
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="model.reload()" />
    } @else if (model.hasValue()) {
      @let view = model.value();
      <cr-page-header
        [title]="'conventions.models.name' | transloco: { label: view.label }"
        [lead]="'conventions.models.adopted' | transloco: { date: (view.adoptedOn | appDay) }"
      >
        @if (view.inForce) {
          <cr-status-chip tone="success" [label]="'conventions.models.inForce' | transloco" />
        }
        <div actions class="actions">
          <app-export-document kind="convention" [subjectId]="view.id" />
          <button type="button" class="button quiet" (click)="print()">
            <cr-icon name="print" />{{ 'conventions.print' | transloco }}
          </button>
        </div>
      </cr-page-header>
      <article class="card">
        @for (paragraph of paragraphs(); track $index) {
          <p>{{ paragraph }}</p>
        }
      </article>
      <a class="no-print" routerLink="/vie-du-conseil/conventions/modeles">{{ 'conventions.models.back' | transloco }}</a>
    } @else {
      <p role="status">{{ 'conventions.loading' | transloco }}</p>
    }
  `,
  styles: `
    article {
      margin-bottom: var(--space-4);
    }
    article p {
      white-space: pre-line;
    }
  `,
})
export class ModelPage {
  readonly id = input.required<string>();

  protected readonly model = apiResource(conventionModelSchema, () => `/conventions/models/${this.id()}`);
  protected readonly loadError = loadErrorOf(this.model);
  protected readonly paragraphs = computed(() => (this.model.hasValue() ? this.model.value().text.split(/\n\s*\n/) : []));

  protected print(): void {
    window.print();
  }
}
