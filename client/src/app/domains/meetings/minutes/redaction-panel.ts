import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  redactedSchema,
  redactionPlacesSchema,
  redactionSearchSchema,
  type RedactionPlaces,
} from '@croisee/domain/minutes/minutes-requests.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import { ApiClient } from '../../../kernel/api/api-client';
import { FormState } from '../../../kernel/forms/form-state';

/** Takes a passage out for good: first where it stands in the texts of the meeting, then everywhere chosen, in one act. */
@Component({
  selector: 'app-redaction-panel',
  imports: [ErrorPanel, Field, FieldInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h4>{{ 'minutes.redaction.title' | transloco }}</h4>
    <p class="small soft">{{ 'minutes.redaction.why' | transloco }}</p>
    @if (state.error(); as shown) {
      <cr-error-panel [error]="shown" />
    }
    <form novalidate (submit)="search($event)">
      <cr-field [label]="'minutes.redaction.passage' | transloco" [required]="true" [error]="state.fault('text')">
        <textarea crInput rows="2" maxlength="500" [value]="text()" (input)="type($any($event.target).value)"></textarea>
      </cr-field>
      <p class="actions">
        <button type="submit" class="button" [attr.aria-disabled]="state.busy() || null">
          {{ 'minutes.redaction.search' | transloco }}
        </button>
        <button type="button" class="button quiet" (click)="closed.emit()">{{ 'minutes.redaction.close' | transloco }}</button>
      </p>
    </form>
    @if (found(); as result) {
      @if (result.places.length === 0) {
        <p role="status">{{ 'minutes.redaction.nowhere' | transloco }}</p>
      } @else {
        <fieldset>
          <legend>{{ 'minutes.redaction.where' | transloco: { count: total() } }}</legend>
          @for (place of result.places; track place.documentId) {
            <label class="choice">
              <input
                type="checkbox"
                [checked]="chosen().has(place.documentId)"
                (change)="choose(place.documentId, $any($event.target).checked)"
              />
              {{ 'minutes.redaction.place' | transloco: { number: place.number, layer: layerName(place.layer) } }}
              <span class="soft"
                >– {{ 'minutes.redaction.times' | transloco: { count: place.occurrences } }}
                @if (place.versions > 0) {
                  {{ 'minutes.redaction.versions' | transloco: { count: place.versions } }}
                }
              </span>
            </label>
          }
        </fieldset>
      }
      @if (result.propositions > 0) {
        <p>{{ 'minutes.redaction.propositions' | transloco: { count: result.propositions } }}</p>
      }
      @if (chosen().size > 0) {
        <button type="button" class="button danger" [attr.aria-disabled]="state.busy() || null" (click)="redact()">
          {{ 'minutes.redaction.act' | transloco: { count: chosen().size } }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      margin-block: var(--space-3);
      padding: var(--space-4);
      border: var(--border-width) solid var(--c-danger);
      border-radius: var(--radius);
    }
    h4,
    p {
      margin: 0;
    }
    fieldset {
      display: grid;
      gap: var(--space-1);
    }
    .danger {
      justify-self: start;
    }
  `,
})
export class RedactionPanel {
  readonly documentId = input.required<string>();
  /** What was selected in the text when the panel opened. */
  readonly passage = input('');
  readonly closed = output();

  private readonly api = inject(ApiClient);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);
  protected readonly state = new FormState();
  protected readonly text = linkedSignal(() => this.passage());
  protected readonly found = signal<RedactionPlaces | undefined>(undefined);
  protected readonly chosen = linkedSignal<ReadonlySet<string>>(() => new Set(this.found()?.places.map(({ documentId }) => documentId)));
  protected readonly total = computed(() => (this.found()?.places ?? []).reduce((sum, { occurrences }) => sum + occurrences, 0));

  /** Another passage asks for another search: nothing is taken out that was not looked for. */
  protected type(text: string): void {
    this.text.set(text);
    this.found.set(undefined);
  }

  protected async search(event: Event): Promise<void> {
    event.preventDefault();
    await this.state.send(redactionSearchSchema, { text: this.text() }, async (body) => {
      this.found.set(await this.api.post(`/minutes/${this.documentId()}/redaction-preview`, body, redactionPlacesSchema));
    });
  }

  protected choose(documentId: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen());
    if (isChosen) chosen.add(documentId);
    else chosen.delete(documentId);
    this.chosen.set(chosen);
  }

  protected async redact(): Promise<void> {
    const documentIds = [...this.chosen()];
    await this.state.send(redactionSearchSchema, { text: this.text() }, async ({ text }) => {
      const { removed } = await this.api.post(`/minutes/${this.documentId()}/redaction`, { text, documentIds }, redactedSchema);
      this.announcer.announce(this.transloco.translate('minutes.redaction.done', { count: removed }));
      this.closed.emit();
    });
  }

  protected layerName(layer: string): string {
    return this.transloco.translate(`minutes.label.${layer}`);
  }
}
