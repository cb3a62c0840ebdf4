import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PASSWORD_MIN_LENGTH } from '@croisee/domain/identity/password.rules';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { focusFirstFault } from '../../../kernel/forms/form-state';

/** A new password and its repetition, inside the form that will send it. */
@Component({
  selector: 'app-new-password-fields',
  imports: [Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-field
      [label]="label()"
      [hint]="'identity.newPassword.hint' | transloco"
      [required]="true"
      [error]="wrong() === 'short' ? ('identity.newPassword.short' | transloco) : fault()"
    >
      <input crInput type="password" name="new-password" autocomplete="new-password" />
    </cr-field>
    <cr-field
      [label]="'identity.newPassword.repeat' | transloco"
      [required]="true"
      [error]="wrong() === 'different' ? ('identity.newPassword.different' | transloco) : undefined"
    >
      <input crInput type="password" name="repeated-password" autocomplete="new-password" />
    </cr-field>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class NewPasswordFields {
  readonly label = input.required<string>();
  /** What the server says of the password. */
  readonly fault = input<string>();

  protected readonly wrong = signal<'short' | 'different' | undefined>(undefined);

  /** The password, once it is long enough and typed twice alike; undefined when a field now says what is wrong. */
  typed(form: FormData): string | undefined {
    const [password, repeated] = [form.get('new-password'), form.get('repeated-password')];
    this.wrong.set(password !== repeated ? 'different' : isLongEnough(password) ? undefined : 'short');
    if (this.wrong() === undefined && typeof password === 'string') return password;
    focusFirstFault();
    return undefined;
  }
}

// Counted as the server does, in characters and not in the units they are stored in.
function isLongEnough(password: FormDataEntryValue | null): boolean {
  return typeof password === 'string' && [...password].length >= PASSWORD_MIN_LENGTH;
}
