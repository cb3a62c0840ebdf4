import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { renamePasskeySchema, type PasskeyView } from '@croisee/domain/identity/passkey.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../kernel/api/api-client';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState } from '../../../kernel/forms/form-state';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { Passkeys } from '../../../kernel/session/passkeys';

const NOTHING = z.object({});

/** What is being done to the list: a key is made, or one of them gets another name or leaves. */
type Act = { readonly kind: 'add' } | { readonly kind: 'rename' | 'remove'; readonly passkey: PasskeyView };

/** One's own passkeys: made under a name, recognised by their last use, renamed, removed. */
@Component({
  selector: 'app-own-passkeys',
  imports: [Field, FieldInput, AskingDialog, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-passkeys.html',
  styleUrl: './own-ways.scss',
})
export class OwnPasskeys {
  readonly passkeys = input.required<readonly PasskeyView[]>();
  /** Whether the address of the site allows them. */
  readonly available = input.required<boolean>();
  /** Backup codes that came with the new key, often none. */
  readonly added = output<readonly string[]>();
  /** Key of the text that says what was done. */
  readonly changed = output<string>();

  private readonly api = inject(ApiClient);
  private readonly keys = inject(Passkeys);
  protected readonly supported = this.keys.isSupported;
  protected readonly state = new FormState();
  protected readonly act = signal<Act | undefined>(undefined);

  protected begin(act: Act): void {
    this.state.error.set(undefined);
    this.act.set(act);
  }

  protected async carryOut(act: Act, form: FormData): Promise<void> {
    if (act.kind === 'remove') await this.remove(act.passkey);
    else await this.name(act, form.get('name'));
  }

  private async name(act: Act, typed: unknown): Promise<void> {
    let codes: readonly string[] = [];
    const done = await this.state.send(renamePasskeySchema, { name: typed }, async (body) => {
      if (act.kind === 'add') codes = await this.keys.create(body.name);
      else await this.api.patch(`/me/passkeys/${act.passkey.id}`, body);
    });
    if (!done) return;
    this.act.set(undefined);
    if (act.kind === 'add') this.added.emit(codes);
    else this.changed.emit('identity.security.renamed');
  }

  private async remove({ id }: PasskeyView): Promise<void> {
    const done = await this.state.send(NOTHING, {}, async () => void (await this.api.delete(`/me/passkeys/${id}`)));
    if (!done) return;
    this.act.set(undefined);
    this.changed.emit('identity.security.removed');
  }
}
