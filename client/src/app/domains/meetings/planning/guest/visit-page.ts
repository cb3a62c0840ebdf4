import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { visitSchema, type Visit } from '@croisee/domain/meetings/plan/guest-link.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../../kernel/session/session-store';
import { MeetingRoom } from '../../live/room/meeting-room';
import { StillPage } from '../../live/room/still-page';

const ASKED_AGAIN_AFTER_MS = 4_000;

/** Somebody invited to single items: waits, is brought into the room when their item opens, is thanked when it is over. */
@Component({
  selector: 'app-visit-page',
  imports: [DayPipe, ErrorPanel, MeetingRoom, PageHeader, StillPage, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (shown(); as visit) {
      @switch (visit.state) {
        @case ('open') {
          <app-meeting-room [id]="id()" (accessEnded)="askAgain()" />
        }
        @case ('waiting') {
          <cr-page-header
            [title]="'planning.visit.title' | transloco"
            [eyebrow]="visit.title"
            [lead]="'planning.visit.when' | transloco: { date: (visit.date | appDay), time: visit.startTime }"
          >
            @if (visit.place) {
              <p class="soft">{{ visit.place }}</p>
            }
          </cr-page-header>
          <app-still-page icon="clock" [title]="'planning.visit.waiting' | transloco" [text]="'planning.visit.waitingText' | transloco" />
        }
        @case ('not-held') {
          <cr-page-header [title]="'planning.visit.title' | transloco" [eyebrow]="visit.title" />
          <app-still-page icon="calendar" [title]="'planning.visit.notHeld' | transloco" [text]="'planning.visit.notHeldText' | transloco">
            <button type="button" class="button primary" (click)="leave()">{{ 'planning.visit.leave' | transloco }}</button>
          </app-still-page>
        }
        @case ('over') {
          <cr-page-header [title]="'planning.visit.title' | transloco" [eyebrow]="visit.title" />
          <app-still-page icon="check" [title]="'planning.visit.over' | transloco" [text]="'planning.visit.overText' | transloco">
            <button type="button" class="button primary" (click)="leave()">{{ 'planning.visit.leave' | transloco }}</button>
          </app-still-page>
        }
      }
    } @else if (loadError(); as error) {
      <cr-page-header [title]="'planning.visit.title' | transloco" />
      <cr-error-panel [error]="error" />
    } @else {
      <p role="status">{{ 'planning.loading' | transloco }}</p>
    }
  `,
})
export class VisitPage {
  /** The meeting, from the address. */
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly asked = apiResource(visitSchema, () => `/meetings/${this.id()}/visit`);
  protected readonly loadError = loadErrorOf(this.asked);
  private readonly answer = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  /** Stays while it is asked again and while the network is away; an invitation that is no longer there is an item that is not held. */
  protected readonly shown = linkedSignal<Visit | undefined, Visit | undefined>({
    source: this.answer,
    computation: (visit, previous) => visit ?? this.withdrawn(previous?.value),
    equal: (before, after) => before?.state === after?.state && before?.title === after?.title,
  });

  constructor() {
    const asking = setInterval(() => this.askAgain(), ASKED_AGAIN_AFTER_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(asking));
  }

  /** The room says at once when it closes; otherwise the page asks by itself. */
  protected askAgain(): void {
    const state = this.shown()?.state;
    if (state !== 'over' && state !== 'not-held') this.asked.reload();
  }

  private withdrawn(before: Visit | undefined): Visit | undefined {
    return before === undefined || this.loadError()?.code !== 'NOT_FOUND' ? before : { ...before, state: 'not-held' };
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/connexion');
  }
}
