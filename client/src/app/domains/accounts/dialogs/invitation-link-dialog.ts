import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { InvitationLink } from '@croisee/domain/identity/mandate.schema';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { InstantPipe } from '../../../kernel/i18n/local-dates';

/** What a link opens: a first access, or a lost one. */
export type LinkPurpose = 'invitation' | 'recovery';

/** Shows a single-use link, once, ready to be copied: nobody can read it again. */
@Component({
  selector: 'app-invitation-link-dialog',
  imports: [DialogFrame, Icon, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'accounts.link.' + opens() + '.title' | transloco: { name: name() }" (closed)="closed.emit()">
      <div class="stack">
        <p>{{ 'accounts.link.' + opens() + '.once' | transloco }}</p>
        <label>
          {{ 'accounts.link.' + opens() + '.label' | transloco }}
          <input #field readonly [value]="address()" (focus)="field.select()" />
        </label>
        <p class="soft small">{{ 'accounts.link.until' | transloco: { date: (link().expiresAt | appInstant) } }}</p>
        <div class="actions">
          <button type="button" class="button primary" (click)="copy()">
            <cr-icon [name]="copied() ? 'check' : 'copy'" />{{ (copied() ? 'accounts.link.copied' : 'accounts.link.copy') | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'accounts.link.close' | transloco }}</button>
        </div>
      </div>
    </cr-dialog>
  `,
  styles: `
    label {
      font-weight: 700;
    }
    input {
      font-weight: 400;
    }
  `,
})
export class InvitationLinkDialog {
  readonly link = input.required<InvitationLink>();
  readonly name = input.required<string>();
  readonly opens = input.required<LinkPurpose>();
  readonly closed = output<void>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly address = computed(() => `${location.origin}${this.link().path}`);
  protected readonly copied = signal(false);

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  /** Where the browser gives no clipboard (no HTTPS, or refused by its settings) the link is selected, ready for Ctrl+C. */
  protected async copy(): Promise<void> {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) return;
    try {
      await clipboard.writeText(this.address());
    } catch (failure) {
      if (failure instanceof DOMException) return;
      throw failure;
    }
    this.copied.set(true);
    this.announcer.announce(this.transloco.translate('accounts.link.copied'));
  }
}
