import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { conventionModelListSchema, conventionModelSchema, publishConventionModelSchema } from '@croisee/domain/charter/convention.schema';
import { sharedModelSchema } from '@croisee/domain/library/shared-model.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { FormState, typedIn } from '../../../kernel/forms/form-state';

/** Publishes an adopted text, starting from the one in force or from one another council lends; it never changes afterwards. */
@Component({
  selector: 'app-publish-convention-model',
  imports: [ErrorPanel, Field, FieldInput, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'conventions.models.publish' | transloco" [lead]="'conventions.models.publishLead' | transloco" />
    <form class="card stack" novalidate (submit)="publish($event)">
      @if (state.error(); as shown) {
        <cr-error-panel [error]="shown" />
      }
      <cr-field [label]="'conventions.models.label' | transloco" [required]="true" [error]="state.fault('label')">
        <input crInput name="label" maxlength="60" />
      </cr-field>
      <cr-field [label]="'conventions.models.adoptedOn' | transloco" [required]="true" [error]="state.fault('adoptedOn')">
        <input crInput type="date" name="adoptedOn" />
      </cr-field>
      <cr-field
        [label]="'conventions.models.text' | transloco"
        [hint]="'conventions.models.textHint' | transloco"
        [required]="true"
        [error]="state.fault('text')"
      >
        <textarea crInput rows="24" name="text" maxlength="40000" [value]="startingText()"></textarea>
      </cr-field>
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          {{ 'conventions.models.publish' | transloco }}
        </button>
        <a class="button quiet" routerLink="/vie-du-conseil/conventions/modeles">{{ 'conventions.cancel' | transloco }}</a>
      </div>
    </form>
  `,
})
export class PublishModel {
  /** From the address: the model of another council to start from. */
  readonly modele = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly published = apiResource(conventionModelListSchema, () => '/conventions/models');
  private readonly latest = apiResource(conventionModelSchema, () => {
    const [first] = this.published.hasValue() ? this.published.value().items : [];
    return first === undefined ? undefined : `/conventions/models/${first.id}`;
  });
  private readonly lent = apiResource(sharedModelSchema, () => {
    const id = this.modele();
    return id === undefined ? undefined : `/library/models/${id}`;
  });
  protected readonly startingText = computed(() => {
    const content = this.lent.hasValue() ? this.lent.value().content : undefined;
    if (content?.kind === 'convention') return content.text;
    return this.latest.hasValue() ? this.latest.value().text : '';
  });
  protected readonly state = new FormState();

  protected async publish(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const values = { label: typedIn(form, 'label'), adoptedOn: typedIn(form, 'adoptedOn'), text: typedIn(form, 'text') };
    await this.state.send(publishConventionModelSchema, values, async (body) => {
      const { id } = await this.api.post('/conventions/models', body, conventionModelSchema);
      await this.router.navigate(['/vie-du-conseil/conventions/modeles', id]);
    });
  }
}
