import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { DECLARED_LABELS, type DeclaredLabel } from '../writing/identity-watch';
import type { Sheet } from '../writing/sheet';

/** Names and words that the writer wants watched for. They stay in this page, are never sent, and go when the page closes. */
@Component({
  selector: 'app-declared-words',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="card">
      <summary>
        <cr-icon name="shield" /><span>{{ 'situations.declared.title' | transloco: { count: sheet().declared().length } }}</span>
      </summary>
      <p>{{ 'situations.declared.why' | transloco }}</p>
      <form (submit)="add($event)">
        <label>
          {{ 'situations.declared.word' | transloco }}
          <input type="text" autocomplete="off" spellcheck="false" [value]="word()" (input)="word.set($any($event.target).value)" />
        </label>
        <label>
          {{ 'situations.declared.standsFor' | transloco }}
          <select (change)="label.set($any($event.target).value)">
            @for (choice of labels; track choice) {
              <option [value]="choice" [selected]="label() === choice">{{ 'situations.declared.labels.' + choice | transloco }}</option>
            }
          </select>
        </label>
        <button type="submit" class="button">{{ 'situations.declared.add' | transloco }}</button>
      </form>
      <ul>
        @for (declared of sheet().declared(); track declared.word) {
          <li>
            <span>{{ declared.word }} → [{{ declared.label }}]</span>
            <button
              type="button"
              class="button quiet"
              [attr.aria-label]="'situations.form.takeOut' | transloco: { name: declared.word }"
              (click)="sheet().undeclare(declared.word)"
            >
              <cr-icon name="close" />
            </button>
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    .card {
      padding: var(--space-3) var(--space-4);
    }
    summary {
      min-height: var(--target);
      align-content: center;
      font-weight: 700;
      cursor: pointer;
    }
    summary cr-icon {
      margin-inline: var(--space-2);
      vertical-align: middle;
    }
    form {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
      gap: var(--space-3);
      align-items: end;
    }
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class DeclaredWords {
  readonly sheet = input.required<Sheet>();
  protected readonly labels = DECLARED_LABELS;
  protected readonly word = signal('');
  protected readonly label = signal<DeclaredLabel>('Personne');

  protected add(event: Event): void {
    event.preventDefault();
    const word = this.word().trim();
    if (word === '') return;
    this.sheet().declare({ word, label: this.label() });
    this.word.set('');
  }
}
