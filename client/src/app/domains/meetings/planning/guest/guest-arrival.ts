import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { guestArrivalSchema, guestLinkViewSchema } from '@croisee/domain/meetings/plan/guest-link.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { PageHeader } from '@croisee/ui/page-header/page-header';
import * as z from 'zod';
import { ApiClient } from '../../../../kernel/api/api-client';
import { apiResource } from '../../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../../kernel/errors/problems';
import { FormState } from '../../../../kernel/forms/form-state';
import { DayPipe } from '../../../../kernel/i18n/local-dates';
import { SessionStore } from '../../../../kernel/session/session-store';

/** Says who invites, as what and when, before the link is used up: opening the page uses nothing. */
@Component({
  selector: 'app-guest-arrival',
  imports: [DayPipe, ErrorPanel, PageHeader, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-page-header [title]="'planning.arrival.title' | transloco" />
    @if (loadError(); as shown) {
      <cr-error-panel [title]="'planning.arrival.unusable' | transloco" [error]="shown" />
    } @else if (invitation.hasValue()) {
      @let invited = invitation.value();
      <form class="card stack" novalidate (submit)="enter($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <p>
          {{
            'planning.arrival.hello' | transloco: { council: invited.council.name, date: (invited.date | appDay), time: invited.startTime }
          }}
        </p>
        <p>{{ 'planning.arrival.as' | transloco: { name: invited.displayName } }}</p>
        <ul>
          <li>{{ 'planning.arrival.once' | transloco }}</li>
          <li>{{ 'planning.arrival.charter' | transloco }}</li>
          <li>{{ 'planning.arrival.only' | transloco }}</li>
        </ul>
        <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
          {{ 'planning.arrival.enter' | transloco }}
        </button>
      </form>
    } @else {
      <p role="status">{{ 'planning.loading' | transloco }}</p>
    }
  `,
})
export class GuestArrivalPage {
  readonly token = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly state = new FormState();
  private readonly path = computed(() => `/guest-links/${encodeURIComponent(this.token())}`);
  protected readonly invitation = apiResource(guestLinkViewSchema, () => this.path());
  protected readonly loadError = loadErrorOf(this.invitation);

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    await this.state.send(z.object({}), {}, async () => {
      const { meetingId } = guestArrivalSchema.parse(await this.api.post(`${this.path()}/accept`, {}));
      await this.session.reload();
      await this.router.navigateByUrl(`/seances/${meetingId}/point`, { replaceUrl: true });
    });
  }
}
