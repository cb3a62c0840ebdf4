import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@croisee/ui/icon/icon';
import { MINUTES_SECTIONS, SECTION_TITLES, type MinutesLayer } from '@croisee/realtime/minutes/minutes-sections';
import type { Editor } from '@tiptap/core';
import { apiResource } from '../../../kernel/api/api-resource';
import { Language } from '../../../kernel/i18n/language';
import { openScope } from '../../../kernel/i18n/translated-routes';
import { LIVE_RUNTIME, LIVE_TRANSPORT } from '../../../kernel/live/live-transport';
import { warnBeforeUnload } from '../../../kernel/navigation/unsaved-changes.guard';
import { MinutesSection } from './minutes-section';
import { MinutesSession } from './minutes-session';
import { MinutesToolbar } from './minutes-toolbar';
import { MinutesVersions } from './minutes-versions';
import { minutesPeopleSchema } from './minutes-people';
import { minutesTexts } from './minutes.texts';
import { RedactionPanel } from './redaction-panel';
import { UnsentMinutes } from './unsent-minutes';
import { UnsentTexts } from './unsent-texts';

/**
 * The shared text of an agenda item in one layer: one editor per section, everybody's carets, and in words whether what was typed is on
 * disk. Nothing is kept on the device; behind the curtain nothing of it is on the page.
 */
@Component({
  selector: 'app-minutes-editor',
  imports: [Icon, MinutesSection, MinutesToolbar, MinutesVersions, RedactionPanel, TranslocoPipe, UnsentTexts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  // The editor creates its elements by itself: its styles must reach them. Every rule starts with the component's own name.
  encapsulation: ViewEncapsulation.None,
  templateUrl: './minutes-editor.html',
  styleUrl: './minutes-editor.scss',
  host: { '(keydown.alt.f10)': 'toTools($event)', '[class]': 'layer()' },
})
export class MinutesEditor {
  readonly documentId = input.required<string>();
  readonly layer = input.required<MinutesLayer>();
  /** The page may lock a text that the server would take. */
  readonly readOnly = input(false);
  /** The item it belongs to: a withdrawal of that item empties the page at once. */
  readonly itemId = input<string>();

  private readonly transport = inject(LIVE_TRANSPORT);
  private readonly runtime = inject(LIVE_RUNTIME);
  private readonly unsent = inject(UnsentMinutes);
  private readonly toolbar = viewChild(MinutesToolbar);
  private readonly people = apiResource(minutesPeopleSchema, () => `/minutes/${this.documentId()}/people`);
  private readonly opened = signal<MinutesSession | undefined>(undefined);
  protected readonly areTextsOpen = openScope('minutes', minutesTexts);
  protected readonly language = inject(Language).current;
  protected readonly active = signal<Editor | undefined>(undefined);
  protected readonly revision = signal(0);
  protected readonly versionsShown = signal(false);
  /** The passage being redacted, while its panel is open. */
  protected readonly redacting = signal<{ readonly text: string } | undefined>(undefined);
  protected readonly mayRedact = computed(
    () => this.people.hasValue() && this.people.value().mayRedact && this.view()?.readOnlyReason !== 'sealed',
  );

  protected readonly view = computed(() => this.opened()?.view());
  protected readonly cursors = computed(() => this.opened()?.cursors);
  protected readonly sections = computed(() => {
    const language = this.language();
    return MINUTES_SECTIONS[this.layer()].map((name) => ({ name, title: SECTION_TITLES[name][language] }));
  });
  /** One entry while the text may be shown; another object when the document was loaded again, so that editors are made anew. */
  protected readonly shown = computed(() => {
    const doc = this.opened()?.doc();
    return doc === undefined || this.isHidden() ? [] : [doc];
  });
  protected readonly isHidden = computed(() => this.view()?.readOnlyReason === 'curtain');
  protected readonly isLocked = computed(() => this.readOnly() || (this.view()?.readOnly ?? true));
  protected readonly authors = computed(() => (this.layer() === 'working-notes' ? this.opened()?.authors() : undefined));
  protected readonly nameOf = computed(() => {
    const names = this.names();
    return (memberId: string): string => names.get(memberId) ?? '?';
  });
  protected readonly save = computed(() => {
    const view = this.view();
    if (view === undefined) return { key: 'opening', count: 0 };
    if (view.saveState === 'offline') return { key: view.unsentCount > 0 ? 'offline' : 'offlineClean', count: view.unsentCount };
    return { key: view.saveState, count: view.unsentCount };
  });
  protected readonly lockReason = computed(() => {
    const view = this.view();
    if (view === undefined || view.saveState === 'opening' || view.saveState === 'ended') return undefined;
    if (view.readOnlyReason === 'rebuilt') return 'rebuilt';
    if (!this.isLocked()) return undefined;
    return view.readOnlyReason === undefined || view.readOnlyReason === 'open' ? 'other' : view.readOnlyReason;
  });
  private readonly names = computed(
    () => new Map((this.people.hasValue() ? this.people.value().items : []).map(({ memberId, displayName }) => [memberId, displayName])),
  );

  constructor() {
    effect((onCleanup) => {
      const session = this.open(this.documentId());
      this.opened.set(session);
      onCleanup(() => {
        session.stop();
        this.unsent.report(session.documentId, 0);
      });
    });
    effect(() => this.unsent.report(this.documentId(), this.view()?.unsentCount ?? 0));
    const stopListening = this.transport.on('meeting:withdrawn', ({ itemId, reason }) => {
      if (itemId !== undefined && itemId === this.itemId() && reason !== 'curtain') this.opened()?.withdraw();
    });
    inject(DestroyRef).onDestroy(stopListening);
    warnBeforeUnload(this);
  }

  /** True while leaving the page would lose something. */
  hasUnsavedChanges(): boolean {
    return (this.view()?.unsentCount ?? 0) > 0 || (this.view()?.unsentTexts.length ?? 0) > 0;
  }

  protected toTools(event: Event): void {
    event.preventDefault();
    this.toolbar()?.focus();
  }

  protected toText(): void {
    this.active()?.commands.focus();
  }

  protected take(editor: Editor): void {
    this.active.set(editor);
  }

  protected follow(editor: Editor): void {
    if (editor === this.active()) this.revision.update((revision) => revision + 1);
  }

  /** Opens the panel with what is selected, so that a passage is redacted exactly as it is written. */
  protected redactSelection(): void {
    const editor = this.active();
    const { from, to } = editor?.state.selection ?? { from: 0, to: 0 };
    this.redacting.set({ text: editor?.state.doc.textBetween(from, to, '\n') ?? '' });
  }

  protected dismiss(): void {
    this.opened()?.dismissUnsentText();
  }

  private open(documentId: string): MinutesSession {
    const { transport, runtime } = this;
    return untracked(() => new MinutesSession({ transport, runtime, documentId, nameOf: (memberId) => this.nameOf()(memberId) }));
  }
}
