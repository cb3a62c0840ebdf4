import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Backup codes, shown once, to be written down or printed. */
@Component({
  selector: 'app-backup-codes-card',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="backup-codes">
      <h2 id="backup-codes">{{ 'identity.secondFactor.codes' | transloco }}</h2>
      <p>{{ 'identity.secondFactor.codesOnce' | transloco }}</p>
      <ol>
        @for (code of codes(); track code) {
          <li>{{ code }}</li>
        }
      </ol>
      <div class="actions no-print">
        <button type="button" class="button primary" (click)="kept.emit()">{{ 'identity.secondFactor.codesKept' | transloco }}</button>
      </div>
    </section>
  `,
  styles: `
    ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--space-2);
      margin: 0;
    }
    li {
      font-family: var(--font-mono, monospace);
    }
  `,
})
export class BackupCodesCard {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output<void>();
}
