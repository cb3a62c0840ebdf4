import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { editPublicPageSchema, ownPublicPageSchema, type OwnPublicPage } from '@croisee/domain/public-pages/public-page.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { ApiClient } from '../../kernel/api/api-client';
import { apiResource } from '../../kernel/api/api-resource';
import { FormState, typedIn } from '../../kernel/forms/form-state';

/** Where the coordination writes, publishes or withdraws what everybody reads of the commission. */
@Component({
  selector: 'app-edit-public-page',
  imports: [ErrorPanel, Field, FieldInput, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'publicPages.edit.title' | transloco" [lead]="'publicPages.edit.lead' | transloco" />
    @if (own(); as current) {
      <form class="card stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <cr-field
          [label]="'publicPages.edit.slug' | transloco"
          [hint]="'publicPages.edit.slugHint' | transloco: { slug: current.page?.slug ?? current.proposedSlug }"
          [required]="true"
          [error]="state.fault('slug')"
        >
          <input crInput name="slug" autocapitalize="none" spellcheck="false" [value]="current.page?.slug ?? current.proposedSlug" />
        </cr-field>
        <cr-field
          [label]="'publicPages.edit.territory' | transloco"
          [hint]="'publicPages.edit.territoryHint' | transloco"
          [error]="state.fault('territory')"
        >
          <input crInput name="territory" [value]="current.page?.territory ?? ''" />
        </cr-field>
        <cr-field
          [label]="'publicPages.edit.contact' | transloco"
          [hint]="'publicPages.edit.contactHint' | transloco"
          [error]="state.fault('contact')"
        >
          <input crInput name="contact" [value]="current.page?.contact ?? ''" />
        </cr-field>
        <cr-field [label]="'publicPages.edit.rhythm' | transloco" [error]="state.fault('rhythm')">
          <input crInput name="rhythm" [value]="current.page?.rhythm ?? ''" />
        </cr-field>
        <label class="choice">
          <input type="checkbox" name="published" [checked]="current.page?.published ?? false" />{{
            'publicPages.edit.published' | transloco
          }}
        </label>
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'publicPages.edit.save' | transloco }}
          </button>
          @if (current.page?.published) {
            <a class="button" [routerLink]="['/commission', current.page.slug]">{{ 'publicPages.edit.see' | transloco }}</a>
          }
        </div>
      </form>
    } @else {
      <p role="status">{{ 'publicPages.loading' | transloco }}</p>
    }
  `,
})
export class EditPublicPage {
  private readonly api = inject(ApiClient);
  private readonly toasts = inject(UndoToasts);
  private readonly transloco = inject(TranslocoService);
  protected readonly state = new FormState();
  private readonly loaded = apiResource(ownPublicPageSchema, () => '/public-page');
  private readonly read = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  protected readonly own = linkedSignal<OwnPublicPage | undefined>(() => this.read());

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const typed = {
      slug: typedIn(form, 'slug'),
      territory: typedIn(form, 'territory'),
      contact: typedIn(form, 'contact'),
      rhythm: typedIn(form, 'rhythm'),
      published: form.get('published') !== null,
    };
    await this.state.send(editPublicPageSchema, typed, async (body) => {
      this.own.set(await this.api.put('/public-page', body, ownPublicPageSchema));
      this.toasts.show(this.transloco.translate('publicPages.edit.saved'));
    });
  }
}
