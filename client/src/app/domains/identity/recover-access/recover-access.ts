import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { recoverSchema, recoveryViewSchema } from '@croisee/domain/identity/recovery.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { NewPasswordFields } from '../new-password/new-password-fields';

/** Somebody who lost their password chooses another with the link the administration gave them, then signs in with it. */
@Component({
  selector: 'app-recover-access',
  imports: [ErrorPanel, Field, FieldInput, InstantPipe, NewPasswordFields, PageHeader, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'identity.recovery.title' | transloco" />
    @if (loadError(); as shown) {
      <cr-error-panel [title]="'identity.recovery.unusable' | transloco" [error]="shown">
        <a class="button" routerLink="/connexion">{{ 'identity.recovery.toSignIn' | transloco }}</a>
      </cr-error-panel>
    } @else if (done()) {
      <div class="card stack" role="status">
        <p>{{ 'identity.recovery.done' | transloco }}</p>
        <div class="actions">
          <a class="button primary" routerLink="/connexion">{{ 'identity.signIn.action' | transloco }}</a>
        </div>
      </div>
    } @else if (found.hasValue()) {
      @let person = found.value();
      <div class="stack">
        <p>{{ 'identity.recovery.hello' | transloco: { name: person.displayName } }}</p>
        <p class="soft">{{ 'identity.recovery.until' | transloco: { date: (person.expiresAt | appInstant) } }}</p>
        <form class="card stack" novalidate (submit)="recover($event)">
          @if (state.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <cr-field [label]="'identity.signIn.email' | transloco" [required]="true">
            <input crInput type="text" name="username" autocomplete="username" readonly [value]="person.email" />
          </cr-field>
          <app-new-password-fields [label]="'identity.password.next' | transloco" [fault]="state.fault('password')" />
          <div class="actions">
            <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
              {{ 'identity.recovery.action' | transloco }}
            </button>
          </div>
        </form>
      </div>
    } @else {
      <p role="status">{{ 'identity.loading' | transloco }}</p>
    }
  `,
})
export class RecoverAccess {
  readonly token = input.required<string>();

  private readonly api = inject(ApiClient);
  protected readonly state = new FormState();
  private readonly newPassword = viewChild.required(NewPasswordFields);
  protected readonly done = signal(false);
  private readonly path = computed(() => `/recovery/${encodeURIComponent(this.token())}`);
  protected readonly found = apiResource(recoveryViewSchema, () => this.path());
  protected readonly loadError = loadErrorOf(this.found);

  protected async recover(event: Event): Promise<void> {
    event.preventDefault();
    const password = this.newPassword().typed(new FormData(event.target as HTMLFormElement));
    if (password === undefined) return;
    this.done.set(await this.state.send(recoverSchema, { password }, async (body) => void (await this.api.post(this.path(), body))));
  }
}
