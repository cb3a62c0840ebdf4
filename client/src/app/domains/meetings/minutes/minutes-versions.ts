import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  minutesVersionSchema,
  minutesVersionsSchema,
  type MinutesVersions as VersionList,
} from '@croisee/domain/minutes/minutes-requests.schema';
import { SECTION_TITLES, type MinutesSection } from '@croisee/realtime/minutes/minutes-sections';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { ApiClient } from '../../../kernel/api/api-client';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { Language } from '../../../kernel/i18n/language';
import { InstantPipe } from '../../../kernel/i18n/local-dates';

/** The copies kept of a text: list, reading, and restoration as a new edit, the present text being kept first. */
@Component({
  selector: 'app-minutes-versions',
  imports: [ErrorPanel, InstantPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (error(); as failure) {
      <cr-error-panel [error]="failure" [retryable]="true" (retry)="versions.reload()" />
    }
    @if (versions.hasValue()) {
      @let list = versions.value();
      @if (list.writable) {
        <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="keep()">
          {{ 'minutes.versions.keep' | transloco }}
        </button>
      }
      <ul>
        @for (version of list.items; track version.id) {
          <li>
            <span>{{ version.takenAt | appInstant }} – {{ 'minutes.versions.cause.' + version.cause | transloco }}</span>
            <button type="button" class="button quiet" [attr.aria-expanded]="shownId() === version.id" (click)="show(version.id)">
              {{ 'minutes.versions.read' | transloco }}
            </button>
            @if (list.writable) {
              <button type="button" class="button quiet" [attr.aria-disabled]="busy() || null" (click)="restore(version.id)">
                {{ 'minutes.versions.restore' | transloco }}
              </button>
            }
            @if (shownId() === version.id && shown.hasValue()) {
              <div class="copy">
                @for (section of shown.value().sections; track section.section) {
                  @if (section.text) {
                    <p class="section">{{ titleOf(section.section) }}</p>
                    <p class="text">{{ section.text }}</p>
                  }
                }
              </div>
            }
          </li>
        } @empty {
          <li class="soft">{{ 'minutes.versions.none' | transloco }}</li>
        }
      </ul>
      <p class="small soft">{{ 'minutes.versions.why' | transloco }}</p>
    } @else if (versions.isLoading()) {
      <p role="status">{{ 'minutes.versions.loading' | transloco }}</p>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-3) 0;
      padding: 0;
      list-style: none;
    }
    .copy {
      padding: var(--space-3);
      border-inline-start: 3px solid var(--c-line-strong);
      background: var(--c-surface-sunken);
    }
    .copy p {
      margin: 0;
    }
    .section {
      font-weight: 700;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class MinutesVersions {
  readonly documentId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  private readonly language = inject(Language).current;
  private readonly refused = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly shownId = signal<string | undefined>(undefined);
  protected readonly versions = apiResource(minutesVersionsSchema, () => `/minutes/${this.documentId()}/versions`);
  protected readonly shown = apiResource(minutesVersionSchema, () => {
    const id = this.shownId();
    return id === undefined ? undefined : `/minutes/${this.documentId()}/versions/${id}`;
  });
  protected readonly error = computed(() => {
    const failure = this.refused() ?? this.versions.error() ?? this.shown.error();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });

  protected titleOf(section: string): string {
    return SECTION_TITLES[section as MinutesSection]?.[this.language()] ?? section;
  }

  protected show(id: string): void {
    this.shownId.update((shown) => (shown === id ? undefined : id));
  }

  protected keep(): Promise<void> {
    return this.act(() => this.api.post(`/minutes/${this.documentId()}/versions`, {}, minutesVersionsSchema));
  }

  protected restore(id: string): Promise<void> {
    return this.act(() => this.api.post(`/minutes/${this.documentId()}/versions/${id}/restoration`, {}, minutesVersionsSchema));
  }

  private async act(work: () => Promise<VersionList>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refused.set(undefined);
    try {
      this.versions.set(await work());
    } catch (failure) {
      this.refused.set(failure);
    } finally {
      this.busy.set(false);
    }
  }
}
