import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import type { Sheet } from '../writing/sheet';

/** Lets the writer keep a field for themselves and the professions of R.1110-2 CSP, and says who reads it either way. */
@Component({
  selector: 'app-secret-mark',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="choice">
      <input type="checkbox" [checked]="marked()" (change)="sheet().setSecret(path(), $any($event.target).checked)" />
      <span>
        @if (marked()) {
          <cr-icon name="lock" />
        }
        {{ 'situations.secret.mark' | transloco }}
        <span class="who">{{ (marked() ? 'situations.secret.marked' : 'situations.secret.open') | transloco }}</span>
      </span>
    </label>
  `,
  styles: `
    .choice {
      min-height: 2rem;
      font-size: var(--text-small);
    }
    .who {
      display: block;
      color: var(--c-ink-soft);
    }
  `,
})
export class SecretMark {
  readonly sheet = input.required<Sheet>();
  /** A field, or a whole list. */
  readonly path = input.required<string>();
  protected readonly marked = computed(() => (this.sheet().draft().secretFields ?? []).includes(this.path()));
}
