import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureInputSchema, structureViewSchema } from '@croisee/domain/directory/directory.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';
import { StructureFields, typedStructure } from './structure-fields';

/** Creates a structure, then opens its page. */
@Component({
  selector: 'app-new-structure',
  imports: [ErrorPanel, PageHeader, RouterLink, StructureFields, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'directory.structure.new' | transloco" />
    <form class="card stack" novalidate (submit)="create($event)">
      @if (state.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <app-structure-fields [state]="state" />
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          {{ 'directory.structure.create' | transloco }}
        </button>
        <a class="button quiet" routerLink="/annuaire/structures">{{ 'directory.cancel' | transloco }}</a>
      </div>
    </form>
  `,
})
export class NewStructure {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly state = new FormState();

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    const values = typedStructure(new FormData(event.target as HTMLFormElement));
    await this.state.send(structureInputSchema, values, async (body) => {
      const { id } = await this.api.post('/directory/structures', body, structureViewSchema);
      await this.router.navigate(['/annuaire/structures', id]);
    });
  }
}
