import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { pieceTitle, stepOf, unitTitleKey } from '../data/form-layout';
import type { DraftStore } from '../writing/draft-store';

/** The last step: what is missing, which passages wait for the writer, what will happen, and the button that hands the form over. */
@Component({
  selector: 'app-review-step',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store().missing().length > 0) {
      <h3>{{ 'situations.review.missing' | transloco: { count: store().missing().length } }}</h3>
      <ul>
        @for (path of store().missing(); track path) {
          <li>
            <button type="button" class="link" (click)="goTo.emit(stepIdOf(path))">{{ titleKey(path) | transloco }}</button>
          </li>
        }
      </ul>
    } @else {
      <p class="ready"><cr-icon name="check" />{{ 'situations.review.complete' | transloco }}</p>
    }
    @if (waiting().length > 0) {
      <h3>{{ 'situations.review.passages' | transloco: { count: waiting().length } }}</h3>
      <ul class="passages">
        @for (passage of waiting(); track passage.key) {
          <li>
            <p>
              {{ placeOf(passage.path).key | transloco: { number: placeOf(passage.path).line } }} : <strong>« {{ passage.text }} »</strong>
              <span class="soft">{{ 'situations.identity.tiers.' + passage.tier | transloco }}</span>
            </p>
            <div class="actions">
              <button type="button" class="button" (click)="store().replace(passage)">
                {{ 'situations.text.replace' | transloco: { alias: passage.alias } }}
              </button>
              @if (passage.tier === 'confirm') {
                <button type="button" class="button quiet" (click)="store().confirmHarmless(passage)">
                  {{ 'situations.text.nobody' | transloco }}
                </button>
              }
            </div>
          </li>
        }
      </ul>
    }
    @if (mustExplain()) {
      <p class="rare"><cr-icon name="warning" />{{ 'situations.rarity.explain' | transloco }}</p>
    }
    <h3>{{ 'situations.review.next' | transloco }}</h3>
    <ul>
      <li>{{ 'situations.review.who' | transloco }}</li>
      <li>{{ 'situations.review.answer' | transloco }}</li>
      <li>{{ 'situations.review.withdraw' | transloco }}</li>
    </ul>
    <button type="button" class="button primary" [attr.aria-disabled]="!ready() || busy() || null" (click)="submitted.emit()">
      <cr-icon name="send" />{{ 'situations.review.submit' | transloco }}
    </button>
    @if (!ready()) {
      <p class="soft">{{ 'situations.review.notYet' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .ready {
      display: flex;
      gap: var(--space-2);
      color: var(--c-success);
      font-weight: 700;
    }
    .rare {
      display: flex;
      gap: var(--space-2);
      font-weight: 700;
    }
    .link {
      min-height: 2rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--c-link);
      text-align: start;
      text-decoration: underline;
      cursor: pointer;
    }
    .passages {
      padding: 0;
      list-style: none;
    }
    .passages p {
      margin: 0 0 var(--space-1);
    }
    .passages li {
      padding-block: var(--space-2);
      border-bottom: var(--border-width) solid var(--c-line);
    }
  `,
})
export class ReviewStep {
  readonly store = input.required<DraftStore>();
  /** Very few people share the traits and no reason is written. */
  readonly mustExplain = input(false);
  readonly busy = input(false);
  readonly goTo = output<string>();
  readonly submitted = output<void>();

  protected readonly titleKey = unitTitleKey;
  protected readonly placeOf = pieceTitle;
  protected readonly waiting = computed(() => [
    ...this.store()
      .passages()
      .filter(({ tier }) => tier === 'block'),
    ...this.store().toConfirm(),
  ]);
  protected readonly ready = computed(
    () => this.store().missing().length === 0 && this.waiting().length === 0 && this.store().withheld().size === 0 && !this.mustExplain(),
  );

  protected stepIdOf(path: string): string {
    return stepOf(path, this.store().draft().mode)?.id ?? 'request';
  }
}
