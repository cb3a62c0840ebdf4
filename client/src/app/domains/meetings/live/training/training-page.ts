import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TRAINING_PARTS, type TrainingPart } from '@croisee/domain/meetings/training/training-plan';
import { Icon } from '@croisee/ui/icon/icon';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { TrainingRoom } from './training-room';

/** Practising before a real meeting: one chooses to lead or to sit; nothing of it is kept anywhere. */
@Component({
  selector: 'app-training-page',
  imports: [Icon, PageHeader, TrainingRoom, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'live.training.title' | transloco" [lead]="'live.training.lead' | transloco">
      @if (part()) {
        <div actions>
          <button type="button" class="button" (click)="part.set(undefined)">{{ 'live.training.again' | transloco }}</button>
        </div>
      }
    </cr-page-header>
    <p class="notice"><cr-icon name="info" />{{ 'live.training.fictitious' | transloco }}</p>
    @if (part(); as chosen) {
      <app-training-room [part]="chosen" />
    } @else {
      <section class="card stack">
        <h2>{{ 'live.training.choose' | transloco }}</h2>
        <div class="actions">
          @for (one of parts; track one) {
            <button type="button" class="button primary" (click)="part.set(one)">{{ 'live.training.parts.' + one | transloco }}</button>
          }
        </div>
      </section>
    }
  `,
  styles: `
    .notice {
      display: flex;
      gap: var(--space-2);
      max-width: none;
      padding: var(--space-2) var(--space-4);
      border-inline-start: 0.3rem solid var(--c-info);
      background: var(--c-info-soft);
      color: var(--c-info);
    }
  `,
})
export class TrainingPage {
  protected readonly parts = TRAINING_PARTS;
  protected readonly part = signal<TrainingPart | undefined>(undefined);
}
