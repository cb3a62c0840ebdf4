import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import * as z from 'zod';
import { TranslocoPipe } from '@jsverse/transloco';
import { addItemSchema } from '@croisee/domain/meetings/plan/meeting.schema';
import { ITEM_KINDS, isAboutSituation, mayCarry, type ItemKind, type MeetingKind } from '@croisee/domain/meetings/plan/meeting-kinds';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState, typedIn, typedOrNull } from '../../../../kernel/forms/form-state';
import { MeetingStore } from '../data/meeting-store';

/** An item about to be added, changed, or taken from the waiting list; `late` asks for the reason. */
export interface ItemPlan {
  readonly mode: 'add' | 'edit' | 'take';
  readonly id?: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly situationId: string | null;
  readonly waiting: boolean;
  readonly late: boolean;
}

const lateItemSchema = addItemSchema.extend({ lateReason: z.string().min(3) });

/** Title and minutes of an item, and the reason when the list is already frozen. */
@Component({
  selector: 'app-item-dialog',
  imports: [DialogFrame, ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'planning.itemDialog.' + (plan().waiting ? 'wait' : plan().mode) | transloco" (closed)="closed.emit()">
      <form class="stack" novalidate (submit)="save($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        @if (choosesKind()) {
          <cr-field [label]="'planning.fields.itemKind' | transloco" [required]="true">
            <select crInput name="kind">
              @for (choice of kinds(); track choice) {
                <option [value]="choice" [selected]="choice === plan().kind">{{ 'planning.item.' + choice | transloco }}</option>
              }
            </select>
          </cr-field>
        }
        @if (plan().mode !== 'take') {
          <cr-field
            [label]="'planning.fields.itemTitle' | transloco"
            [hint]="plan().situationId === null ? undefined : ('planning.hints.itemTitle' | transloco)"
            [required]="true"
            [error]="state.fault('title')"
          >
            <input crInput name="title" maxlength="120" autocomplete="off" [value]="plan().title" />
          </cr-field>
          <cr-field [label]="'planning.fields.plannedMinutes' | transloco" [required]="true" [error]="state.fault('plannedMinutes')">
            <input crInput type="number" name="plannedMinutes" min="1" max="480" [value]="plan().plannedMinutes" />
          </cr-field>
        }
        @if (plan().late) {
          <cr-field
            [label]="'planning.fields.lateReason' | transloco"
            [hint]="'planning.hints.lateReason' | transloco"
            [required]="true"
            [error]="state.fault('lateReason')"
          >
            <textarea crInput name="lateReason" rows="3" maxlength="300"></textarea>
          </cr-field>
        }
        <div class="actions">
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ (plan().waiting ? 'planning.candidates.wait' : 'planning.itemDialog.save') | transloco }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'planning.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class ItemDialog {
  readonly plan = input.required<ItemPlan>();
  readonly kind = input.required<MeetingKind>();
  readonly closed = output<void>();

  private readonly api = inject(ApiClient);
  private readonly store = inject(MeetingStore);
  protected readonly state = new FormState();
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly choosesKind = computed(() => this.plan().mode === 'add' && this.plan().situationId === null);
  protected readonly kinds = computed(() => ITEM_KINDS.filter((kind) => !isAboutSituation(kind) && mayCarry(this.kind(), kind)));

  constructor() {
    afterNextRender(() => this.frame().show());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const plan = this.plan();
    const values = {
      kind: this.choosesKind() ? typedIn(form, 'kind') : plan.kind,
      title: plan.mode === 'take' ? plan.title : typedIn(form, 'title'),
      plannedMinutes: plan.mode === 'take' ? plan.plannedMinutes : Number(typedIn(form, 'plannedMinutes')),
      situationId: plan.situationId,
      lateReason: typedOrNull(form, 'lateReason'),
    };
    const schema = plan.late ? lateItemSchema : addItemSchema;
    const saved = await this.state.send(schema, values, async (item) => {
      const meeting = this.store.meeting();
      if (meeting === undefined) return;
      const path = `/meetings/${meeting.id}/items`;
      if (plan.mode === 'add') await this.api.post(path, { ...item, waiting: plan.waiting });
      else if (plan.mode === 'take')
        await this.api.put(`${path}/${plan.id}/waiting`, { waiting: false, version: meeting.version, lateReason: item.lateReason });
      else await this.api.patch(`${path}/${plan.id}`, { title: item.title, plannedMinutes: item.plannedMinutes, version: meeting.version });
    });
    this.store.reload();
    if (saved) this.frame().close();
  }
}
