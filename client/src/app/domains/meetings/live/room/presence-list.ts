import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isRecused, type Participant } from '@croisee/domain/meetings/live/state';
import { Icon } from '@croisee/ui/icon/icon';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { Structures } from '../store/structures';
import { initialsOf } from './initials';

/** Who sits, in words: initials, name, structure, attendance, connected or not, recused or not from the item on screen. */
@Component({
  selector: 'app-presence-list',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ 'live.presence.title' | transloco: { count: connectedCount() } }}</h2>
    <ul>
      @for (line of lines(); track line.person.memberId) {
        <li>
          <span class="avatar" [class.online]="line.online" aria-hidden="true">{{ line.initials }}</span>
          <span class="words">
            <span class="name">{{ line.person.displayName }}</span>
            <span class="soft small">{{ line.structure }}</span>
            <span class="small">
              @if (line.online) {
                <cr-icon name="check" />{{ 'live.presence.online' | transloco }} ·
              }
              {{ 'live.attendance.' + (line.person.attendance ?? 'expected') | transloco }}
              @if (line.recused) {
                · {{ 'live.presence.recused' | transloco }}
              }
            </span>
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      align-items: flex-start;
    }
    .avatar {
      display: grid;
      flex: none;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border: 2px dashed var(--c-line-strong);
      border-radius: 50%;
      color: var(--c-ink-soft);
      font-size: var(--text-small);
      font-weight: 700;
    }
    .online {
      border: 2px solid var(--c-primary);
      background: var(--c-primary-soft);
      color: var(--c-on-primary-soft);
    }
    .words {
      display: grid;
      min-width: 0;
      line-height: 1.3;
    }
    .name {
      font-weight: 700;
    }
  `,
})
export class PresenceList {
  private readonly store = inject(LiveMeetingStore);
  private readonly structures = inject(Structures);

  protected readonly lines = computed(() => {
    const connected = new Set(this.store.people().map(({ memberId }) => memberId));
    const item = this.store.item();
    return (this.store.state()?.participants ?? []).map((person: Participant) => ({
      person,
      initials: initialsOf(person.displayName),
      structure: this.structures.of(person),
      online: connected.has(person.memberId),
      recused: item !== undefined && isRecused(item, person.memberId),
    }));
  });
  protected readonly connectedCount = computed(() => this.lines().filter(({ online }) => online).length);
}
