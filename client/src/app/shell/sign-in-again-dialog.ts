import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { Problems } from '../kernel/errors/problems';
import { SessionActivity } from '../kernel/session/session-activity';
import { SessionStore } from '../kernel/session/session-store';

/** When the session has ended, lets the same person sign in again over the page, so that nothing typed is lost. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'shell.ended.title' | transloco">
      <form class="stack" (submit)="signIn($event)">
        <p>{{ 'shell.ended.text' | transloco: { email: email() } }}</p>
        @if (error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <cr-field [label]="'shell.ended.password' | transloco" [required]="true">
          <input
            crInput
            type="password"
            autocomplete="current-password"
            [value]="password()"
            (input)="password.set($any($event.target).value)"
          />
        </cr-field>
        <button type="submit" class="button primary" [disabled]="busy()">{{ 'shell.ended.signIn' | transloco }}</button>
      </form>
    </cr-dialog>
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(SessionStore);
  private readonly activity = inject(SessionActivity);
  private readonly problems = inject(Problems);
  private readonly frame = viewChild.required(DialogFrame);

  protected readonly email = computed(() => this.session.me()?.account.email ?? '');
  protected readonly password = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<ShownError | undefined>(undefined);

  constructor() {
    effect(() => {
      if (this.activity.hasEnded() && this.session.me() !== undefined) this.frame().show();
    });
  }

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.session.signIn(this.email(), this.password());
      this.frame().close();
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.password.set('');
      this.busy.set(false);
    }
  }
}
