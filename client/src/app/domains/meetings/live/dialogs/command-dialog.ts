import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  type OnDestroy,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { COMMAND_PAYLOADS, type CommandInput, type CommandType } from '@croisee/domain/meetings/live/commands';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { DialogFrame } from '@croisee/ui/reason-dialog/dialog-frame';
import { FormState, type FormSchema } from '../../../../kernel/forms/form-state';
import { LiveMeetingStore } from '../store/live-meeting-store';
import { AskedDialog } from './asked-dialog';
import { filledIn, fillIn } from './filled-in';

/** A window whose fields, by their names, are the payload of one command; a refusal is shown inside and what was typed stays. */
@Component({
  selector: 'app-command-dialog',
  imports: [DialogFrame, ErrorPanel, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cr-dialog [title]="title()" (closed)="dialogs.close()">
      <form #form class="stack" novalidate (submit)="send($event)">
        @if (state.error(); as shown) {
          <cr-error-panel [error]="shown" />
        }
        <ng-content />
        <div class="actions">
          <button type="submit" class="button" [class]="danger() ? 'danger' : 'primary'" [attr.aria-disabled]="state.busy() || null">
            {{ action() }}
          </button>
          <button type="button" class="button quiet" (click)="frame().close()">{{ 'live.cancel' | transloco }}</button>
        </div>
      </form>
    </cr-dialog>
  `,
})
export class CommandDialog<T extends CommandType> implements OnDestroy {
  readonly title = input.required<string>();
  readonly action = input.required<string>();
  readonly type = input.required<T>();
  /** The part of the payload that nobody types. */
  readonly about = input<Partial<CommandInput<T>>>({});
  readonly danger = input(false);

  readonly state = new FormState();
  protected readonly dialogs = inject(AskedDialog);
  protected readonly frame = viewChild.required(DialogFrame);
  private readonly form = viewChild.required<ElementRef<HTMLFormElement>>('form');
  private readonly store = inject(LiveMeetingStore);

  constructor() {
    afterNextRender(() => {
      fillIn(this.form().nativeElement, this.dialogs.takeTyped());
      this.frame().show();
    });
  }

  ngOnDestroy(): void {
    this.dialogs.keep(filledIn(this.form().nativeElement));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const values = { ...this.about(), ...filledIn(event.target as HTMLFormElement) };
    const schema = COMMAND_PAYLOADS[this.type()] as unknown as FormSchema<CommandInput<T>>;
    if (await this.state.send(schema, values, (payload) => this.store.submit(this.type(), payload))) this.frame().close();
  }
}
