import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inviteToSituationSchema } from '@croisee/domain/situations/preparation.schema';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { situationInviteesSchema } from '@croisee/domain/situations/situation-sides.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../kernel/api/api-resource';
import { Problems } from '../../../kernel/errors/problems';
import { FormState } from '../../../kernel/forms/form-state';
import { SituationsClient } from '../data/situations-client';
import { WatchedText } from '../form/watched-text';
import { TextCheck } from '../writing/text-check';

/** People invited for this situation alone, never for a whole meeting; partners the person excluded cannot be invited. */
@Component({
  selector: 'app-invitations-panel',
  imports: [ErrorPanel, Field, FieldInput, TranslocoPipe, WatchedText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack" aria-labelledby="invitations-title">
      <h2 id="invitations-title">{{ 'situations.invitations.title' | transloco }}</h2>
      <p class="soft">{{ 'situations.invitations.why' | transloco }}</p>
      @if (wanted().length > 0) {
        <p>{{ 'situations.invitations.wanted' | transloco: { names: wanted().join(', ') } }}</p>
      }
      <ul>
        @for (invitation of invitations(); track invitation.id) {
          <li>
            <span>
              <strong>{{ page().names[invitation.accountId] ?? '…' }}</strong> – {{ page().names[invitation.structureId] ?? '…' }}
              @if (invitation.exceptional) {
                <span class="soft">({{ 'situations.invitations.exceptional' | transloco }})</span>
              }
              @if (invitation.reason) {
                <span class="soft reason">{{ invitation.reason }}</span>
              }
            </span>
            @if (canInvite()) {
              <button type="button" class="button quiet" (click)="cancel(invitation.id)">
                {{ 'situations.invitations.cancel' | transloco }}
                <span class="visually-hidden">{{ page().names[invitation.accountId] }}</span>
              </button>
            }
          </li>
        } @empty {
          <li class="soft">{{ 'situations.invitations.none' | transloco }}</li>
        }
      </ul>
      @if (canInvite() && choices().length > 0) {
        <form class="stack" novalidate (submit)="send($event)">
          <cr-field [label]="'situations.invitations.who' | transloco" [required]="true" [error]="form.fault('accountId')">
            <select crInput (change)="chosen.set($any($event.target).value)">
              <option value="" [selected]="chosen() === ''">{{ 'situations.form.choose' | transloco }}</option>
              @for (choice of choices(); track choice.key) {
                <option [value]="choice.key" [selected]="chosen() === choice.key">{{ choice.name }} – {{ choice.structureName }}</option>
              }
            </select>
          </cr-field>
          <app-watched-text
            [sheet]="reason"
            [path]="reason.path"
            [label]="'situations.invitations.reason' | transloco"
            [hint]="'situations.invitations.reasonHint' | transloco"
            [rows]="2"
            [maxLength]="800"
          />
          @if (form.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <button type="submit" class="button" [attr.aria-disabled]="form.busy() || reason.holdsBack() || null">
            {{ 'situations.invitations.invite' | transloco }}
          </button>
        </form>
      }
    </section>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
    }
    .reason {
      display: block;
    }
  `,
})
export class InvitationsPanel {
  readonly page = input.required<SituationPage>();
  readonly done = output<void>();

  private readonly client = inject(SituationsClient);
  private readonly problems = inject(Problems);
  protected readonly form = new FormState();
  protected readonly reason = new TextCheck();
  protected readonly chosen = signal('');
  protected readonly canInvite = computed(() => this.page().can.includes('invite'));
  private readonly invitees = apiResource(situationInviteesSchema, () =>
    this.canInvite() ? `/situations/${this.page().id}/invitees` : undefined,
  );
  protected readonly invitations = computed(() => (this.page().invitations ?? []).filter(({ cancelledAt }) => cancelledAt === null));
  /** Partners whom the submitter proposed to invite. */
  protected readonly wanted = computed(() =>
    (this.page().submission.stakeholders ?? []).filter(({ toInvite }) => toInvite).map(({ label }) => label),
  );
  protected readonly choices = computed(() =>
    (this.invitees.hasValue() ? this.invitees.value().items : []).map(({ accountId, structureId, displayName, structureName }) => ({
      key: `${accountId} ${structureId}`,
      name: displayName,
      structureName,
    })),
  );

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.reason.holdsBack()) return;
    const [accountId = '', structureId = ''] = this.chosen().split(' ');
    await this.form.send(inviteToSituationSchema, { accountId, structureId, reason: this.reason.text() }, async (body) => {
      await this.client.invite(this.page().id, body);
      this.chosen.set('');
      this.reason.write('');
      this.done.emit();
    });
  }

  protected async cancel(invitationId: string): Promise<void> {
    try {
      await this.client.cancelInvitation(this.page().id, invitationId);
      this.done.emit();
    } catch (failure) {
      this.problems.report(failure);
    }
  }
}
