import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import * as z from 'zod';
import { ErrorPanel, type ShownError } from '@croisee/ui/error-panel/error-panel';
import { ApiClient } from '../../../../kernel/api/api-client';
import { Problems } from '../../../../kernel/errors/problems';
import { LiveMeetingStore } from '../store/live-meeting-store';

const codeSchema = z.object({ code: z.string(), expiresAt: z.string() });

/** A code, shown once, that lets one screen of the room in; and the way to put every screen out. */
@Component({
  selector: 'app-projector-pairing',
  imports: [ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (error(); as shown) {
      <cr-error-panel [error]="shown" />
    }
    <p>{{ 'live.projector.how' | transloco: { address: address } }}</p>
    @if (code(); as shown) {
      <p role="status">
        {{ 'live.projector.code' | transloco }} <strong class="code">{{ shown }}</strong>
      </p>
      <p class="small soft">{{ 'live.projector.once' | transloco }}</p>
    }
    <div class="actions">
      <button type="button" class="button" [attr.aria-disabled]="busy() || null" (click)="ask()">
        {{ 'live.projector.askCode' | transloco }}
      </button>
      @if (store.isProjecting()) {
        <button type="button" class="button danger" [attr.aria-disabled]="busy() || null" (click)="end()">
          {{ 'live.projector.end' | transloco }}
        </button>
      }
    </div>
  `,
  styles: `
    p {
      margin-bottom: var(--space-2);
    }
    .code {
      font-size: var(--text-h1);
      letter-spacing: 0.15em;
    }
  `,
})
export class ProjectorPairing {
  protected readonly store = inject(LiveMeetingStore);
  private readonly api = inject(ApiClient);
  private readonly problems = inject(Problems);
  protected readonly address = `${location.host}/projecteur`;
  protected readonly code = signal<string | undefined>(undefined);
  protected readonly error = signal<ShownError | undefined>(undefined);
  protected readonly busy = signal(false);

  protected ask(): Promise<void> {
    return this.once(async (meetingId) => {
      const { code } = await this.api.post(`/meetings/${meetingId}/projector-codes`, {}, codeSchema);
      this.code.set(`${code.slice(0, 4)} ${code.slice(4)}`);
    });
  }

  protected end(): Promise<void> {
    return this.once(async (meetingId) => {
      await this.api.delete(`/meetings/${meetingId}/projectors`);
      this.code.set(undefined);
    });
  }

  private async once(act: (meetingId: string) => Promise<void>): Promise<void> {
    const meetingId = this.store.state()?.id;
    if (this.busy() || meetingId === undefined) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await act(meetingId);
    } catch (failure) {
      this.error.set(this.problems.shown(failure));
    } finally {
      this.busy.set(false);
    }
  }
}
