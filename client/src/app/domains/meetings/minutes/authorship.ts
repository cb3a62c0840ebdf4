import { authoredRuns } from '@croisee/realtime/minutes/unsent-text';
import type { MinutesAuthors } from '@croisee/realtime/envelope/minutes-messages';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { XmlFragment } from 'yjs';
import { initialsOf } from '../live/room/initials';
import { hueOf } from './author-hue';
import { textBlocks } from './section-texts';

/** Who is behind the replicas of the document, read each time the margin is drawn. */
export interface Authorship {
  authors(): MinutesAuthors;
  nameOf(memberId: string): string;
  label(names: string): string;
}

export const authorshipKey = new PluginKey<DecorationSet>('authorship');

const SETTLE_MILLISECONDS = 150;
const MAX_SHOWN = 3;

/** Shows in the margin who wrote each block of the working notes: initials and a hue, the names on hover. */
export function authorshipPlugin(fragment: XmlFragment, authorship: Authorship): Plugin {
  return new Plugin<DecorationSet>({
    key: authorshipKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const drawn = transaction.getMeta(authorshipKey) as DecorationSet | undefined;
        return drawn ?? shown.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => authorshipKey.getState(state) },
    view: (view) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const draw = (): void => {
        if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(authorshipKey, margins(view.state, fragment, authorship)));
      };
      const later = (): void => {
        clearTimeout(timer);
        // The shared document follows the editor: only when both agree does a block tell who wrote it.
        timer = setTimeout(draw, SETTLE_MILLISECONDS);
      };
      later();
      return {
        update: (_view: EditorView, previous: EditorState) => {
          if (!previous.doc.eq(view.state.doc)) later();
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });
}

/** Draws the margin again, because names or authors arrived. */
export function redrawAuthorship(view: EditorView, fragment: XmlFragment, authorship: Authorship): void {
  view.dispatch(view.state.tr.setMeta(authorshipKey, margins(view.state, fragment, authorship)));
}

function margins(state: EditorState, fragment: XmlFragment, authorship: Authorship): DecorationSet {
  const decorations = textBlocks(state.doc, fragment).flatMap(({ shared, from, text }) => {
    if (shared === undefined) return [];
    const members = authoredRuns(shared, authorship.authors()).flatMap(({ memberId }) => memberId ?? []);
    const names = [...new Set(members)].map((memberId) => authorship.nameOf(memberId));
    const [first] = names;
    if (first === undefined) return [];
    const initials = names.slice(0, MAX_SHOWN).map(initialsOf).join(' ') + (names.length > MAX_SHOWN ? ' …' : '');
    return [
      Decoration.node(from - 1, from + text.length + 1, {
        class: `authored ${hueOf(first)}`,
        'data-initials': initials,
        title: authorship.label(names.join(', ')),
      }),
    ];
  });
  return DecorationSet.create(state.doc, decorations);
}
