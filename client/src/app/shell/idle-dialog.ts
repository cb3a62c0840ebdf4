import { ChangeDetectionStrategy, Component, computed, effect, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { IdleWatch } from '../kernel/session/idle-watch';
import { SessionActivity } from '../kernel/session/session-activity';
import { SessionStore } from '../kernel/session/session-store';

/** Two minutes before the session idles out, asks whether the person is still there; closing it in any way means yes. */
@Component({
  selector: 'app-idle-dialog',
  imports: [DialogFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="'shell.idle.title' | transloco" (closed)="stay()">
      <p>{{ 'shell.idle.text' | transloco: { minutes: minutesLeft() } }}</p>
      <p>{{ 'shell.idle.kept' | transloco }}</p>
      <button type="button" class="button primary" (click)="frame().close()">{{ 'shell.idle.stay' | transloco }}</button>
    </cr-dialog>
  `,
})
export class IdleDialog {
  private readonly watch = inject(IdleWatch);
  private readonly activity = inject(SessionActivity);
  private readonly session = inject(SessionStore);
  protected readonly frame = viewChild.required(DialogFrame);
  protected readonly minutesLeft = computed(() => Math.max(1, Math.ceil((this.watch.secondsLeft() ?? 120) / 60)));

  constructor() {
    effect(() => {
      const warned = this.watch.secondsLeft() !== undefined && !this.activity.hasEnded();
      if (warned) this.frame().show();
      else this.frame().close();
    });
  }

  protected async stay(): Promise<void> {
    // The dialog also closes by itself when another answer renewed the session, or when it ended.
    if (this.watch.secondsLeft() !== undefined && !this.activity.hasEnded()) await this.session.reload();
  }
}
