import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Field } from '@croisee/ui/field/field';
import { FieldInput } from '@croisee/ui/field/field-input';
import { ApiClient } from '../../../../kernel/api/api-client';
import { FormState, typedIn } from '../../../../kernel/forms/form-state';
import { ProjectorView } from './projector-view';

const codeSchema = z.object({ code: z.string().trim().min(8).max(20) });
const pairedSchema = z.object({ meetingId: z.string() });

/** Pairs this screen with a meeting by the code that its facilitator reads out, then shows it until it closes. */
@Component({
  selector: 'app-projector-page',
  imports: [ErrorPanel, Field, FieldInput, ProjectorView, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (seance(); as id) {
      <app-projector-view [meetingId]="id" (over)="show(undefined)" />
    } @else {
      <main class="pairing">
        <h1>{{ 'live.projector.title' | transloco }}</h1>
        <p>{{ 'live.projector.pairing' | transloco }}</p>
        <form class="stack" novalidate (submit)="pair($event)">
          @if (state.error(); as shown) {
            <cr-error-panel [error]="shown" />
          }
          <cr-field [label]="'live.projector.typeCode' | transloco" [required]="true" [error]="state.fault('code')">
            <input crInput name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" />
          </cr-field>
          <button type="submit" class="button primary" [attr.aria-disabled]="state.busy() || null">
            {{ 'live.projector.pair' | transloco }}
          </button>
        </form>
      </main>
    }
  `,
  styles: `
    .pairing {
      max-width: 34rem;
      margin: 0 auto;
      padding: var(--space-7) var(--space-4);
    }
    input {
      font-size: var(--text-h1);
      letter-spacing: 0.15em;
      text-transform: uppercase;
    }
  `,
})
export class ProjectorPage {
  /** The meeting this screen is paired with, kept in the address so that reloading shows it again while the pairing lasts. */
  readonly seance = input<string>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly state = new FormState();

  protected async pair(event: Event): Promise<void> {
    event.preventDefault();
    const values = { code: typedIn(new FormData(event.target as HTMLFormElement), 'code') };
    await this.state.send(codeSchema, values, async (body) => {
      const { meetingId } = await this.api.post('/projector/pair', body, pairedSchema);
      this.show(meetingId);
    });
  }

  protected show(meetingId: string | undefined): void {
    void this.router.navigate([], { queryParams: { seance: meetingId }, replaceUrl: true });
  }
}
