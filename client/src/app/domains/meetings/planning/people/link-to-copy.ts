import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { InstantPipe } from '../../../../kernel/i18n/local-dates';

/** A link shown once, ready to be copied: nobody can read it again. */
@Component({
  selector: 'app-link-to-copy',
  imports: [Icon, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <label>
        {{ 'planning.guestLink.label' | transloco }}
        <input #field readonly [value]="address()" (focus)="field.select()" />
      </label>
      <p class="soft small">{{ 'planning.guestLink.until' | transloco: { date: (until() | appInstant) } }}</p>
      <div class="actions">
        <button type="button" class="button primary" (click)="copy()">
          <cr-icon [name]="copied() ? 'check' : 'copy'" />{{
            (copied() ? 'planning.guestLink.copied' : 'planning.guestLink.copy') | transloco
          }}
        </button>
      </div>
    </div>
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
export class LinkToCopy {
  readonly path = input.required<string>();
  readonly until = input.required<string>();

  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly address = computed(() => `${location.origin}${this.path()}`);
  protected readonly copied = signal(false);

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
    this.announcer.announce(this.transloco.translate('planning.guestLink.copied'));
  }
}
