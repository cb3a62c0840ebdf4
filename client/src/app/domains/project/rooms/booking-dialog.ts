import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { structureListSchema } from '@croisee/domain/directory/directory.schema';
import { hundredthsTyped } from '@croisee/domain/project/money';
import { BOOKING_STATES } from '@croisee/domain/project/project-lists';
import { bookingInputSchema, editBookingSchema, type Booking } from '@croisee/domain/project/project.schema';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { apiResource } from '../../../kernel/api/api-resource';
import { AskingDialog } from '../../../kernel/forms/asking-dialog';
import { FormState, typedIn, typedOrNull } from '../../../kernel/forms/form-state';
import { LabelPipe } from '../../../kernel/i18n/coded-label';
import { hundredthsToType } from '../data/amount-pipes';
import { ProjectStore } from '../data/project-store';

/** The price of a half-day proposed for a room that is rented. */
const PROPOSED_CENTS = 15_000;

/** Writes the booking of a room: when, what for, where, who receives, what it costs. */
@Component({
  selector: 'app-booking-dialog',
  imports: [Field, FieldInput, LabelPipe, AskingDialog, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-asking-dialog
      [title]="(booking() === undefined ? 'project.rooms.add' : 'project.rooms.editTitle') | transloco"
      [state]="state"
      (submitted)="save($event)"
      (closed)="closed.emit()"
    >
      <cr-field [label]="'project.rooms.day' | transloco" [required]="true" [error]="state.fault('day')">
        <input crInput type="date" name="day" [value]="booking()?.day ?? ''" />
      </cr-field>
      <cr-field [label]="'project.rooms.purpose' | transloco" [required]="true" [error]="state.fault('purpose')">
        <input crInput name="purpose" maxlength="160" [value]="booking()?.purpose ?? ''" />
      </cr-field>
      <cr-field [label]="'project.rooms.place' | transloco" [required]="true" [error]="state.fault('place')">
        <input crInput name="place" maxlength="160" list="known-places" [value]="booking()?.place ?? ''" />
      </cr-field>
      <datalist id="known-places">
        @for (place of places(); track place) {
          <option [value]="place"></option>
        }
      </datalist>
      <cr-field [label]="'project.rooms.host' | transloco" [error]="state.fault('hostStructureId')">
        <select crInput name="hostStructureId">
          <option value="">{{ 'project.rooms.noHost' | transloco }}</option>
          @for (structure of structures(); track structure.id) {
            <option [value]="structure.id" [selected]="structure.id === booking()?.hostStructureId">{{ structure.name }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'project.rooms.halfDays' | transloco" [required]="true" [error]="state.fault('halfDays')">
        <input crInput type="number" name="halfDays" min="1" max="20" [value]="booking()?.halfDays ?? 1" />
      </cr-field>
      <cr-field [label]="'project.rooms.price' | transloco" [required]="true" [error]="state.fault('halfDayCents')">
        <input crInput name="halfDayCents" inputmode="decimal" [value]="typed(booking()?.halfDayCents)" />
      </cr-field>
      <cr-field [label]="'project.rooms.state' | transloco" [required]="true" [error]="state.fault('state')">
        <select crInput name="state">
          @for (one of states; track one.code) {
            <option [value]="one.code" [selected]="one.code === booking()?.state">{{ one.code | appLabel: states }}</option>
          }
        </select>
      </cr-field>
      <cr-field [label]="'project.rooms.needs' | transloco" [error]="state.fault('needs')">
        <textarea crInput rows="2" name="needs" maxlength="400" [value]="booking()?.needs ?? ''"></textarea>
      </cr-field>
    </app-asking-dialog>
  `,
})
export class BookingDialog {
  /** Undefined: a new one. */
  readonly booking = input<Booking>();
  readonly places = input.required<readonly string[]>();
  readonly closed = output<void>();

  private readonly store = inject(ProjectStore);
  private readonly directory = apiResource(structureListSchema, () => '/directory/structures');
  protected readonly state = new FormState();
  protected readonly states = BOOKING_STATES;

  protected structures() {
    return this.directory.hasValue() ? this.directory.value().items : [];
  }

  protected typed(cents: number | undefined): string {
    return hundredthsToType(cents ?? PROPOSED_CENTS);
  }

  protected async save(form: FormData): Promise<void> {
    const values = {
      day: typedIn(form, 'day'),
      purpose: typedIn(form, 'purpose'),
      place: typedIn(form, 'place'),
      hostStructureId: typedOrNull(form, 'hostStructureId'),
      halfDays: Number(typedIn(form, 'halfDays')),
      halfDayCents: hundredthsTyped(typedIn(form, 'halfDayCents')),
      state: typedIn(form, 'state'),
      needs: typedIn(form, 'needs'),
    };
    const booking = this.booking();
    const saved =
      booking === undefined
        ? this.state.send(bookingInputSchema, values, (body) => this.store.save('post', '/bookings', body))
        : this.state.send(editBookingSchema, { ...values, version: booking.version }, (body) =>
            this.store.save('put', `/bookings/${booking.id}`, body),
          );
    if (await saved) this.closed.emit();
  }
}
