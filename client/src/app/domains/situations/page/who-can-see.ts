import { ChangeDetectionStrategy, Component, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { readersSchema } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { InstantPipe } from '../../../kernel/i18n/local-dates';
import { SituationExportsList } from '../../documents/data/situation-exports';

/** « Qui peut voir ceci ? »: who may read the situation and why, until when, and who read it for those who may know. */
@Component({
  selector: 'app-who-can-see',
  imports: [DialogFrame, ErrorPanel, Icon, InstantPipe, SituationExportsList, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" class="button quiet no-print" (click)="show()">
      <cr-icon name="eye" />{{ 'situations.readers.title' | transloco }}
    </button>
    <cr-dialog [title]="'situations.readers.title' | transloco" (closed)="asked.set(false)">
      @if (error(); as shown) {
        <cr-error-panel [error]="shown" [retryable]="true" (retry)="readers.reload()" />
      }
      @if (readers.hasValue()) {
        <p>{{ 'situations.readers.explanation' | transloco }}</p>
        <ul class="people">
          @for (person of readers.value().people; track person.accountId + person.level) {
            <li>
              <strong>{{ person.name }}</strong>
              <span>{{ person.levelText }}, {{ person.reasonText }}.</span>
              <span class="soft small">
                {{ 'situations.readers.since' | transloco: { at: (person.from | appInstant) } }}
                @if (person.until) {
                  {{ 'situations.readers.until' | transloco: { at: (person.until | appInstant) } }}
                }
              </span>
              @if (person.readsSecrets) {
                <span class="secret"><cr-icon name="lock" />{{ 'situations.readers.secrets' | transloco }}</span>
              }
            </li>
          } @empty {
            <li>{{ 'situations.readers.nobody' | transloco }}</li>
          }
        </ul>
        @if (readers.value().reads; as reads) {
          <h3>{{ 'situations.readers.whoRead' | transloco }}</h3>
          <ul class="people">
            @for (read of reads; track read.accountId) {
              <li>
                <strong>{{ read.name }}</strong>
                <span>{{ 'situations.readers.read' | transloco: { times: read.times, last: (read.lastAt | appInstant) } }}</span>
              </li>
            } @empty {
              <li>{{ 'situations.readers.nobodyRead' | transloco }}</li>
            }
          </ul>
          <app-situation-exports [situationId]="situationId()" />
        }
      } @else if (error() === undefined) {
        <p role="status">{{ 'situations.loading' | transloco }}</p>
      }
    </cr-dialog>
  `,
  styles: `
    .people {
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      padding-block: var(--space-2);
      border-bottom: var(--border-width) solid var(--c-line);
    }
    .secret {
      display: flex;
      gap: var(--space-2);
      font-size: var(--text-small);
    }
  `,
})
export class WhoCanSee {
  readonly situationId = input.required<string>();

  private readonly frame = viewChild.required(DialogFrame);
  protected readonly asked = signal(false);
  protected readonly readers = apiResource(readersSchema, () => (this.asked() ? `/situations/${this.situationId()}/readers` : undefined));
  protected readonly error = loadErrorOf(this.readers);

  protected show(): void {
    this.asked.set(true);
    this.frame().show();
  }
}
