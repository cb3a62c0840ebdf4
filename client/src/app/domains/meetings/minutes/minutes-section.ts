import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LiveAnnouncer } from '@croisee/ui/live-region/live-announcer';
import type { MinutesAuthors } from '@croisee/realtime/envelope/minutes-messages';
import { Editor } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { Doc } from 'yjs';
import { redrawAuthorship, type Authorship } from './authorship';
import { minutesExtensions } from './minutes-extensions';
import { findOwn, underline, type OwnFinding } from './own-findings';
import { cleanPastedHtml, insertInSlices, isFromWordProcessor, isLong } from './pasted-text';
import type { SharedCursors } from './shared-cursors';

const SCAN_AFTER_MILLISECONDS = 1000;
const EMPTY_TEXT = { type: 'doc', content: [{ type: 'paragraph' }] };

/** One section of a document: its title and its rich text, bound to the shared fragment of that name for as long as it is shown. */
@Component({
  selector: 'app-minutes-section',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h4 [id]="headingId">{{ title() }}</h4>
    <div #host class="minutes-text" [class.locked]="readOnly()"></div>
    @if (findings().length > 0) {
      <aside class="findings">
        <p class="small">{{ 'minutes.finding.title' | transloco }}</p>
        <ul>
          @for (finding of findings(); track finding.from) {
            <li>
              <span>{{ 'minutes.finding.looks' | transloco: { passage: finding.passage } }}</span>
              <button type="button" class="button small" (click)="replace(finding)">
                {{ 'minutes.finding.replace' | transloco: { alias: finding.alias } }}
              </button>
              <button type="button" class="button plain small" (click)="ignore(finding)">{{ 'minutes.finding.ignore' | transloco }}</button>
            </li>
          }
        </ul>
      </aside>
    }
  `,
})
export class MinutesSection {
  readonly doc = input.required<Doc>();
  readonly section = input.required<string>();
  readonly title = input.required<string>();
  readonly readOnly = input.required<boolean>();
  readonly cursors = input.required<SharedCursors>();
  /** Shown in the margin when given. */
  readonly authors = input<MinutesAuthors>();
  readonly nameOf = input.required<(memberId: string) => string>();
  /** The text that has the keyboard: the toolbar acts on it. */
  readonly focused = output<Editor>();
  readonly changed = output<Editor>();

  private static count = 0;
  protected readonly headingId = `minutes-section-${(MinutesSection.count += 1)}`;
  private readonly host = viewChild.required<ElementRef<HTMLElement>>('host');
  private readonly transloco = inject(TranslocoService);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly ignored = new Set<string>();
  private editor: Editor | undefined;
  private scanTimer: ReturnType<typeof setTimeout> | undefined;
  private wordWasCleaned = false;
  protected readonly findings = signal<readonly OwnFinding[]>([]);

  constructor() {
    afterNextRender(() => this.mount());
    effect(() => {
      const isEditable = !this.readOnly();
      this.editor?.setEditable(isEditable, false);
    });
    effect(() => {
      this.authors();
      this.nameOf();
      untracked(() => this.drawMargin());
    });
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.scanTimer);
      this.editor?.destroy();
    });
  }

  protected replace({ from, to, alias }: OwnFinding): void {
    this.editor?.chain().focus().insertContentAt({ from, to }, { type: 'text', text: alias }).run();
  }

  protected ignore({ passage }: OwnFinding): void {
    this.ignored.add(passage);
    void this.scanOwn();
  }

  private get fragment() {
    return this.doc().getXmlFragment(this.section());
  }

  private mount(): void {
    this.editor = new Editor({
      element: this.host().nativeElement,
      // The text comes from the shared document; an empty string would be parsed as HTML, which the page refuses.
      content: EMPTY_TEXT,
      editable: !this.readOnly(),
      injectCSS: false,
      enablePasteRules: false,
      extensions: minutesExtensions({
        fragment: this.fragment,
        cursors: this.cursors(),
        taskLabel: this.transloco.translate('minutes.task'),
        caretLabel: (name) => this.transloco.translate('minutes.caret', { name }),
        authorship: this.authors() === undefined ? undefined : this.authorship(),
      }),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': this.headingId, spellcheck: 'true' },
        transformPastedHTML: (html) => {
          this.wordWasCleaned = isFromWordProcessor(html);
          return cleanPastedHtml(html);
        },
        handlePaste: (view, _event, slice) => this.paste(view, slice),
      },
      onFocus: ({ editor }) => this.focused.emit(editor),
      onTransaction: ({ editor, transaction }) => {
        this.changed.emit(editor);
        if (transaction.docChanged) this.scanLater();
      },
    });
  }

  private paste(view: EditorView, slice: Slice): boolean {
    if (this.wordWasCleaned) this.announcer.announce(this.transloco.translate('minutes.paste.cleaned'));
    this.wordWasCleaned = false;
    if (!isLong(slice)) return false;
    const manager = (yUndoPluginKey.getState(view.state) as { undoManager: { stopCapturing(): void } }).undoManager;
    const count = insertInSlices(view, slice, () => manager.stopCapturing());
    this.announcer.announce(this.transloco.translate('minutes.paste.long', { count }));
    return true;
  }

  private scanLater(): void {
    clearTimeout(this.scanTimer);
    this.scanTimer = setTimeout(() => void this.scanOwn(), SCAN_AFTER_MILLISECONDS);
  }

  // The check brings a dictionary: it is fetched when somebody writes, not when the page opens.
  private async scanOwn(): Promise<void> {
    const check = await import('@croisee/pseudonymisation/scan').catch(() => undefined);
    if (check === undefined) return this.scanLater();
    const editor = this.editor;
    if (editor === undefined || editor.isDestroyed) return;
    const found = this.readOnly() ? [] : findOwn(editor.view, this.fragment, this.ignored, check.scan);
    if (found.length === 0 && this.findings().length === 0) return;
    this.findings.set(found);
    underline(editor.view, found);
  }

  private drawMargin(): void {
    if (this.editor !== undefined && !this.editor.isDestroyed && this.authors() !== undefined)
      redrawAuthorship(this.editor.view, this.fragment, this.authorship());
  }

  private authorship(): Authorship {
    return {
      authors: () => this.authors() ?? {},
      nameOf: (memberId) => this.nameOf()(memberId),
      label: (names) => this.transloco.translate('minutes.writtenBy', { names }),
    };
  }
}
