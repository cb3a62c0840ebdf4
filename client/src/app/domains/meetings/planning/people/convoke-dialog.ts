import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { convocationPreviewSchema } from '@croisee/domain/meetings/plan/meeting-view.schema';
import { SECTORS } from '@croisee/domain/vocabulary/sectors';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { LabelPipe } from '../../../../kernel/i18n/coded-label';
import { MeetingStore } from '../data/meeting-store';

/** Before the list is frozen: exactly who will see what from now on, who is kept out, who comes for one item only. */
@Component({
  selector: 'app-convoke-dialog',
  imports: [DialogFrame, ErrorPanel, Icon, LabelPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.convoke.title' | transloco" (closed)="closed.emit()">
      <div class="stack">
        @if (store.error() ?? loadError(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        @if (preview.hasValue()) {
          @if (preview.value().obstacle; as obstacle) {
            <p class="warn"><cr-icon name="warning" /> {{ obstacle.message }}</p>
          }
          <p>{{ 'planning.convoke.lead' | transloco }}</p>
          <ul class="people">
            @for (person of preview.value().people; track person.memberId + (person.during[0]?.itemId ?? '')) {
              <li>
                <p>
                  <strong>{{ person.displayName }}</strong>
                  <span class="soft small"> {{ 'planning.capacity.' + person.capacity | transloco }}</span>
                </p>
                @if (person.sees.length > 0) {
                  <p class="small"><cr-icon name="eye" />{{ 'planning.convoke.sees' | transloco: { titles: titles(person.sees) } }}</p>
                } @else if (person.during.length === 0) {
                  <p class="small"><cr-icon name="eye-off" />{{ 'planning.convoke.seesNone' | transloco }}</p>
                }
                @if (person.excluded.length > 0) {
                  <p class="small warn">
                    <cr-icon name="ban" />{{ 'planning.convoke.excluded' | transloco: { titles: titles(person.excluded) } }}
                  </p>
                }
                @if (person.during.length > 0) {
                  <p class="small">
                    <cr-icon name="clock" />{{ 'planning.convoke.during' | transloco: { titles: titles(person.during) } }}
                  </p>
                }
              </li>
            }
          </ul>
          @for (line of preview.value().missingSectors; track line.sector) {
            <p class="warn">
              <cr-icon name="warning" />
              {{
                'planning.people.missing'
                  | transloco: { sector: line.sector | appLabel: sectors, minimum: line.minimum, present: line.present }
              }}
            </p>
          }
          <p class="soft">{{ 'planning.convoke.frozen' | transloco }}</p>
        } @else if (preview.isLoading()) {
          <p role="status">{{ 'planning.loading' | transloco }}</p>
        }
        <div class="actions">
          <button type="button" class="button primary" [attr.aria-disabled]="blocked() || null" (click)="blocked() || convoke()">
            <cr-icon name="send" />{{ 'planning.convoke.action' | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </div>
    </cr-dialog>
  `,
  styles: `
    p {
      margin: 0;
    }
    .people {
      display: grid;
      gap: var(--space-3);
      max-height: 45dvh;
      overflow-y: auto;
      padding: var(--space-3);
      border: var(--border-width) solid var(--c-line);
      border-radius: var(--radius-small);
      list-style: none;
    }
    .small,
    .warn {
      display: flex;
      gap: var(--space-2);
    }
    span.small {
      display: inline;
    }
    .warn {
      color: var(--c-warning);
      font-weight: 700;
    }
  `,
})
export class ConvokeDialog {
  readonly closed = output<void>();
  readonly done = output<void>();

  private readonly api = inject(ApiClient);
  protected readonly store = inject(MeetingStore);
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly sectors = SECTORS;
  protected readonly preview = apiResource(convocationPreviewSchema, () => `/meetings/${this.store.id()}/convocation-preview`);
  protected readonly loadError = loadErrorOf(this.preview);
  protected readonly blocked = computed(() => this.store.busy() || !this.preview.hasValue() || this.preview.value().obstacle !== null);

  constructor() {
    this.store.error.set(undefined);
    afterNextRender(() => this.frame().show());
  }

  protected titles(items: readonly { readonly title: string }[]): string {
    return items.map(({ title }) => `« ${title} »`).join(', ');
  }

  protected async convoke(): Promise<void> {
    const sent = await this.store.change((meeting, path) => this.api.post(path('/convoke'), { version: meeting.version }));
    if (!sent) return;
    this.frame().close();
    this.done.emit();
  }
}
