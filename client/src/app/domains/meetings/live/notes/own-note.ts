import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { OWN_NOTE_MAX_CHARACTERS } from '@croisee/domain/meetings/notes/own-note.schema';
import { ErrorPanel } from '@croisee/ui/error-panel/error-panel';
import { Icon } from '@croisee/ui/icon/icon';
import { SaveIndicator } from '@croisee/ui/save-state/save-indicator';
import { Problems } from '../../../../kernel/errors/problems';
import { OwnNoteBook } from './own-note-book';

let nextNote = 0;

/** The note one keeps for oneself on an item: it looks like nothing that is shared, and says who reads it and until when. */
@Component({
  selector: 'app-own-note',
  imports: [ErrorPanel, Icon, SaveIndicator, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [attr.for]="id"><cr-icon name="lock" />{{ 'live.notes.title' | transloco }}</label>
    <p class="small soft" [id]="id + '-hint'">{{ 'live.notes.hint' | transloco }}</p>
    @if (failure(); as shown) {
      <cr-error-panel [error]="shown" [retryable]="true" (retry)="draft().open()" />
    }
    @if (draft().theirs(); as theirs) {
      <div class="conflict" role="alert">
        <p>{{ 'live.notes.conflict' | transloco }}</p>
        <p class="other">{{ theirs.text }}</p>
        <button type="button" class="button" (click)="draft().choose('mine')">{{ 'live.notes.keepMine' | transloco }}</button>
        <button type="button" class="button" (click)="draft().choose('theirs')">{{ 'live.notes.takeOther' | transloco }}</button>
      </div>
    }
    <textarea
      [id]="id"
      rows="8"
      [attr.aria-describedby]="id + '-hint'"
      [attr.maxlength]="maxCharacters"
      [readOnly]="!draft().writable()"
      [value]="draft().text()"
      (input)="draft().type($any($event.target).value)"
      (blur)="draft().flush()"
    ></textarea>
    @if (draft().writable()) {
      <cr-save-indicator [status]="draft().status()" />
    } @else {
      <p class="small soft">{{ 'live.notes.closed' | transloco }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4);
      border: 2px dashed var(--c-line-strong);
      border-radius: var(--radius);
      background: var(--c-surface-sunken);
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      font-weight: 700;
    }
    p {
      margin: 0;
    }
    textarea {
      width: 100%;
    }
    .other {
      padding: var(--space-2);
      background: var(--c-surface);
      white-space: pre-line;
    }
    .conflict {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
    }
  `,
})
export class OwnNote {
  readonly meetingId = input.required<string>();
  readonly itemId = input.required<string>();

  private readonly book = inject(OwnNoteBook);
  private readonly problems = inject(Problems);
  protected readonly id = `own-note-${(nextNote += 1)}`;
  protected readonly maxCharacters = OWN_NOTE_MAX_CHARACTERS;
  protected readonly draft = computed(() => this.book.of(this.meetingId(), this.itemId()));
  protected readonly failure = computed(() => {
    const failure = this.draft().failure();
    return failure === undefined ? undefined : this.problems.shown(failure);
  });

  constructor() {
    effect(() => {
      const draft = this.draft();
      untracked(() => void draft.open());
    });
  }
}
