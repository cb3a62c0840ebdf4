import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Editor } from '@tiptap/core';

const TOOLS = ['bold', 'italic', 'heading', 'bulletList', 'orderedList', 'taskList', 'undo', 'redo'] as const;
type Tool = (typeof TOOLS)[number];

/** Signs drawn on the buttons, not words of theirs (WCAG 2.5.3); their names are read and shown on hover. */
const SIGNS: Readonly<Record<Tool, string>> = {
  bold: 'G',
  italic: 'I',
  heading: 'T',
  bulletList: '•',
  orderedList: '1.',
  taskList: '☑',
  undo: '↶',
  redo: '↷',
};

const COMMANDS: Readonly<Record<Tool, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  heading: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  taskList: (editor) => editor.chain().focus().toggleTaskList().run(),
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
};

/** Formatting of the text that has, or last had, the keyboard: one stop of the Tab key, arrows inside, Escape goes back to the text. */
@Component({
  selector: 'app-minutes-toolbar',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown)': 'move($event)' },
  template: `
    <div role="toolbar" [attr.aria-label]="'minutes.tools.title' | transloco">
      @for (tool of tools; track tool; let index = $index) {
        <button
          type="button"
          [class]="'tool ' + tool"
          [attr.aria-label]="'minutes.tools.' + tool | transloco"
          [attr.title]="'minutes.tools.' + tool | transloco"
          [attr.aria-pressed]="isToggle(tool) ? pressed().includes(tool) : null"
          [attr.aria-disabled]="disabled()"
          [tabindex]="index === current() ? 0 : -1"
          (mousedown)="$event.preventDefault()"
          (click)="use(tool)"
        >
          <span aria-hidden="true" [attr.data-sign]="signs[tool]"></span>
        </button>
      }
    </div>
  `,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
    }
    .tool {
      min-width: var(--target);
      min-height: var(--target);
      border: var(--border-width) solid var(--c-line-strong);
      border-radius: var(--radius-small);
      background: var(--c-surface);
      font-weight: 700;
    }
    .tool span::before {
      content: attr(data-sign);
    }
    .tool[aria-pressed='true'] {
      background: var(--c-primary);
      color: var(--c-on-primary);
      border-color: var(--c-primary);
    }
    .tool[aria-disabled='true'] {
      color: var(--c-ink-soft);
      border-style: dashed;
    }
    .italic {
      font-style: italic;
    }
  `,
})
export class MinutesToolbar {
  readonly editor = input<Editor>();
  readonly disabled = input.required<boolean>();
  /** Grows with each change of the text, so that pressed states follow it. */
  readonly revision = input.required<number>();
  readonly left = output();

  protected readonly tools = TOOLS;
  protected readonly signs = SIGNS;
  protected readonly current = signal(0);
  protected readonly pressed = computed(() => {
    this.revision();
    const editor = this.editor();
    return editor === undefined || editor.isDestroyed ? [] : TOOLS.filter((tool) => editor.isActive(tool));
  });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  focus(): void {
    this.buttons()[this.current()]?.focus();
  }

  protected isToggle(tool: Tool): boolean {
    return tool !== 'undo' && tool !== 'redo';
  }

  protected use(tool: Tool): void {
    const editor = this.editor();
    if (editor !== undefined && !editor.isDestroyed && !this.disabled()) COMMANDS[tool](editor);
  }

  protected move(event: KeyboardEvent): void {
    const last = TOOLS.length - 1;
    const next = {
      ArrowRight: this.current() === last ? 0 : this.current() + 1,
      ArrowLeft: this.current() === 0 ? last : this.current() - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === 'Escape') this.left.emit();
    else if (next !== undefined) {
      this.current.set(next);
      this.buttons()[next]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.element.nativeElement.querySelectorAll('button')];
  }
}
