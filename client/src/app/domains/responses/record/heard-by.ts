import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HeardLine } from '@croisee/domain/meetings/record/heard-by';
import { Language } from '../../../kernel/i18n/language';

/** Who heard an item, from when to when: members by name and structure, people without an account by capacity. */
@Component({
  selector: 'app-heard-by',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <details>
        <summary>{{ 'responses.record.heard.title' | transloco: { count: lines().length } }}</summary>
        <ul>
          @for (line of lines(); track $index) {
            <li>
              @if (line.capacity; as capacity) {
                {{ 'responses.record.heard.capacity.' + capacity | transloco }}
              } @else {
                {{ line.displayName }}
                @if (nameOf(line.structureId); as structure) {
                  <span class="soft">({{ structure }})</span>
                }
              }
              <span class="soft small">
                @for (span of line.spans; track span.from) {
                  {{ 'responses.record.heard.span' | transloco: { from: hour(span.from), until: hour(span.until) } }}{{ $last ? '' : ', ' }}
                }
              </span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    summary {
      min-height: var(--target);
      padding-block: var(--space-2);
      cursor: pointer;
    }
    ul {
      margin: 0;
    }
  `,
})
export class HeardBy {
  readonly lines = input.required<readonly HeardLine[]>();
  readonly structureNames = input.required<ReadonlyMap<string, string>>();

  private readonly language = inject(Language).current;

  protected nameOf(structureId: string | null): string | undefined {
    return structureId === null ? undefined : this.structureNames().get(structureId);
  }

  protected hour(instant: string): string {
    return new Date(instant).toLocaleTimeString(this.language(), { hour: '2-digit', minute: '2-digit' });
  }
}
