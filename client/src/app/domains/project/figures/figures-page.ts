import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { contextFigureInputSchema, type ContextFigure } from '@croisee/domain/project/project.schema';
import { EmptyState } from '@croisee/ui/empty-state/empty-state';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { Can } from '../../../kernel/session/can';
import { ProjectStore } from '../data/project-store';
import { FigureDialog } from './figure-dialog';

/** What is known of the territory, each figure with its source, its year and what it does not tell (R012). */
@Component({
  selector: 'app-context-figures-page',
  imports: [Can, EmptyState, ErrorPanel, FigureDialog, Icon, PageHeader, TranslocoPipe],
  providers: [ProjectStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'project.figures.title' | transloco" [lead]="'project.figures.lead' | transloco">
      <div actions class="actions">
        <button type="button" class="button quiet" (click)="print()"><cr-icon name="print" />{{ 'project.print' | transloco }}</button>
        <button *appCan="'project.keep'" type="button" class="button primary" (click)="edited.set('new')">
          <cr-icon name="plus" />{{ 'project.figures.add' | transloco }}
        </button>
      </div>
    </cr-page-header>
    @if (store.error(); as shown) {
      <cr-error-panel [error]="shown" />
    }
    @if (store.loadError(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="store.project.reload()" />
    } @else if (store.project.hasValue()) {
      <ul>
        @for (figure of store.project.value().figures; track figure.id) {
          <li class="card">
            <h2>{{ figure.label }}</h2>
            <p class="value">
              {{ figure.value }}
              @if (figure.percent) {
                <span class="soft">({{ figure.percent }})</span>
              }
            </p>
            @if (figure.definition) {
              <p>{{ figure.definition }}</p>
            }
            <p class="small soft">{{ 'project.figures.from' | transloco: { source: figure.source, year: figure.year } }}</p>
            <p class="small">
              <strong>{{ 'project.figures.limit' | transloco }} :</strong> {{ figure.limit }}
            </p>
            <div *appCan="'project.keep'" class="actions no-print">
              <button
                type="button"
                class="button quiet"
                [attr.aria-label]="'project.editOne' | transloco: { name: figure.label }"
                (click)="edited.set(figure)"
              >
                <cr-icon name="edit" />
              </button>
              <button
                type="button"
                class="button quiet"
                [attr.aria-label]="'project.removeOne' | transloco: { name: figure.label }"
                (click)="remove(figure)"
              >
                <cr-icon name="trash" />
              </button>
            </div>
          </li>
        } @empty {
          <li>
            <cr-empty-state icon="chart" [title]="'project.figures.empty' | transloco" [why]="'project.figures.emptyWhy' | transloco" />
          </li>
        }
      </ul>
    } @else {
      <p role="status">{{ 'project.loading' | transloco }}</p>
    }
    @if (edited()) {
      <app-figure-dialog [figure]="editedFigure()" (closed)="edited.set(undefined)" />
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
      padding: 0;
      list-style: none;
    }
    h2 {
      margin-bottom: var(--space-2);
      font-size: var(--text-body);
    }
    p {
      margin: 0 0 var(--space-2);
    }
    .value {
      font-size: var(--text-h2);
      font-weight: 700;
    }
  `,
})
export class FiguresPage {
  protected readonly store = inject(ProjectStore);
  protected readonly edited = signal<ContextFigure | 'new' | undefined>(undefined);

  protected editedFigure(): ContextFigure | undefined {
    const edited = this.edited();
    return edited === 'new' ? undefined : edited;
  }

  protected remove(figure: ContextFigure): void {
    void this.store.remove('figures', figure.id, figure.label, contextFigureInputSchema.strip().parse(figure));
  }

  protected print(): void {
    window.print();
  }
}
