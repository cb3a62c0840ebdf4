import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { accountListSchema } from '@croisee/domain/identity/mandate.schema';
import { ENTERED_FOR_ROLES, ENTRY_CHANNELS, type EnterForAnother } from '@croisee/domain/situations/entry.rules';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../kernel/api/api-resource';
import { loadErrorOf } from '../../../kernel/errors/problems';
import { SessionStore } from '../../../kernel/session/session-store';

/** What the coordination said so far of a submission it received; complete once the person and the day are there. */
export type Received = Pick<EnterForAnother, 'channel'> & Partial<EnterForAnother>;

/** For the coordination: the submission was received on paper or by telephone, from whom and when. */
@Component({
  selector: 'app-received-entry',
  imports: [ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="choice">
      <input type="checkbox" name="received" [checked]="isReceived()" (change)="toggle($any($event.target).checked)" />
      <span>
        <strong>{{ 'situations.entry.received' | transloco }}</strong>
        <span class="detail">{{ 'situations.entry.receivedHint' | transloco }}</span>
      </span>
    </label>
    @if (received(); as chosen) {
      <div class="fields">
        <fieldset>
          <legend>{{ 'situations.entry.channel' | transloco }}</legend>
          @for (channel of channels; track channel) {
            <label class="choice">
              <input type="radio" name="channel" [checked]="chosen.channel === channel" (change)="change({ channel })" />
              <span>{{ 'situations.entry.channels.' + channel | transloco }}</span>
            </label>
          }
        </fieldset>
        <cr-field
          [label]="'situations.entry.receivedOn' | transloco"
          [required]="true"
          [error]="tried() && !chosen.receivedOn ? ('situations.entry.receivedOnNeeded' | transloco) : undefined"
        >
          <input
            crInput
            type="date"
            name="receivedOn"
            [attr.max]="today()"
            [value]="chosen.receivedOn ?? ''"
            (change)="change({ receivedOn: $any($event.target).value || undefined })"
          />
        </cr-field>
        <cr-field
          [label]="'situations.entry.forWhom' | transloco"
          [hint]="'situations.entry.forWhomHint' | transloco"
          [required]="true"
          [error]="tried() && !chosen.forAccountId ? ('situations.entry.forWhomNeeded' | transloco) : undefined"
        >
          <select crInput name="forWhom" (change)="choose($any($event.target).value)">
            <option value="">{{ 'situations.form.choose' | transloco }}</option>
            @for (person of people(); track person.key) {
              <option [value]="person.key" [selected]="person.key === keyOf(chosen)">{{ person.name }} – {{ person.structureName }}</option>
            }
          </select>
        </cr-field>
        @if (error(); as shown) {
          <cr-error-panel [error]="shown" [retryable]="true" (retry)="accounts.reload()" />
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: var(--space-4);
    }
    .detail {
      display: block;
      color: var(--c-ink-soft);
    }
    .fields {
      display: grid;
      gap: var(--space-4);
      margin-top: var(--space-4);
      padding-inline-start: var(--space-4);
      border-inline-start: 2px solid var(--c-line);
    }
  `,
})
export class ReceivedEntry {
  readonly received = model<Received>();
  /** The person tried to begin: what is missing is said. */
  readonly tried = input(false);

  private readonly session = inject(SessionStore);
  protected readonly channels = ENTRY_CHANNELS;
  protected readonly isReceived = computed(() => this.received() !== undefined);
  protected readonly accounts = apiResource(accountListSchema, () => (this.isReceived() ? '/accounts' : undefined));
  protected readonly today = computed(() => (this.accounts.hasValue() ? this.accounts.value().today : null));
  protected readonly error = loadErrorOf(this.accounts);
  /** One line per structure a person represents: those who can become the author. */
  protected readonly people = computed(() => {
    const seats = (this.accounts.hasValue() ? this.accounts.value().items : [])
      .filter(({ id, state }) => state === 'active' && id !== this.session.me()?.account.id)
      .flatMap(({ id, displayName, mandates }) =>
        mandates
          .filter(({ inForce, role, structureId }) => inForce && structureId !== null && ENTERED_FOR_ROLES.includes(role))
          .map(({ structureId, structureName }) => ({
            key: `${id} ${structureId}`,
            accountId: id,
            name: displayName,
            structureId: structureId ?? '',
            structureName: structureName ?? '',
          })),
      );
    return [...new Map(seats.map((seat) => [seat.key, seat])).values()];
  });

  protected toggle(isReceived: boolean): void {
    this.received.set(isReceived ? { channel: 'paper' } : undefined);
  }

  protected change(change: Partial<Received>): void {
    this.received.update((received) => received && { ...received, ...change });
  }

  protected choose(key: string): void {
    const person = this.people().find((each) => each.key === key);
    this.change({ forAccountId: person?.accountId, structureId: person?.structureId });
  }

  protected keyOf({ forAccountId, structureId }: Received): string {
    return `${forAccountId} ${structureId}`;
  }
}
