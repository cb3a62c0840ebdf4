import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { exportQuerySchema } from '@croisee/domain/reversibility/archive.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../kernel/api/api-client';
import { saveFile } from '../../kernel/api/save-file';
import { FormState, typedIn } from '../../kernel/forms/form-state';

/** The coordinator takes the whole council away, and reads before what the archive holds and what stays sealed. */
@Component({
  selector: 'app-export-page',
  imports: [ErrorPanel, Field, FieldInput, Icon, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'reversibility.title' | transloco" [lead]="'reversibility.lead' | transloco" />
    <section class="card">
      <h2>{{ 'reversibility.what.title' | transloco }}</h2>
      <ul>
        @for (part of parts; track part) {
          <li>{{ 'reversibility.what.' + part | transloco }}</li>
        }
      </ul>
    </section>
    <form class="card stack" novalidate (submit)="take($event)">
      @if (state.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <cr-field
        [label]="'reversibility.destination' | transloco"
        [hint]="'reversibility.destinationHint' | transloco"
        [error]="state.fault('destination')"
      >
        <input crInput name="destination" autocapitalize="none" spellcheck="false" autocomplete="off" />
      </cr-field>
      <div>
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          <cr-icon name="download" />{{ 'reversibility.action' | transloco }}
        </button>
      </div>
      <p role="status">
        @if (state.busy()) {
          {{ 'reversibility.busy' | transloco }}
        } @else if (done()) {
          {{ 'reversibility.done' | transloco }}
        }
      </p>
    </form>
  `,
  styles: `
    .card {
      margin-bottom: var(--space-5);
    }
  `,
})
export class ExportPage {
  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  protected readonly done = signal(false);
  protected readonly parts = ['tables', 'readable', 'sealed', 'without'];

  protected async take(event: Event): Promise<void> {
    event.preventDefault();
    const destination = typedIn(new FormData(event.target as HTMLFormElement), 'destination');
    this.done.set(false);
    const query = destination === '' ? {} : { destination };
    await this.state.send(exportQuerySchema, query, async (asked) => {
      const search = asked.destination === undefined ? '' : `?destination=${asked.destination}`;
      saveFile('conseil.zip', await this.api.file(`/reversibility/export${search}`));
      this.done.set(true);
    });
  }
}
