import { authoredRuns } from '@croisee/realtime/minutes/unsent-text';
import type { scan } from '@croisee/pseudonymisation/scan';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { XmlFragment } from 'yjs';
import { textBlocks } from './section-texts';

/** A passage that may identify somebody, in the text of whoever wrote it. */
export interface OwnFinding {
  readonly from: number;
  readonly to: number;
  readonly passage: string;
  readonly alias: string;
}

export const findingsKey = new PluginKey<DecorationSet>('findings');

/** Underlines the passages last found; only the page of their author ever has any. */
export function findingsPlugin(): Plugin {
  return new Plugin<DecorationSet>({
    key: findingsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) =>
        (transaction.getMeta(findingsKey) as DecorationSet | undefined) ?? shown.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => findingsKey.getState(state) },
  });
}

/** What this page wrote that may identify somebody, and nothing of what the others wrote. */
export function findOwn(view: EditorView, fragment: XmlFragment, ignored: ReadonlySet<string>, check: typeof scan): OwnFinding[] {
  const own = fragment.doc?.clientID;
  if (own === undefined) return [];
  return textBlocks(view.state.doc, fragment).flatMap(({ text, from, shared }) => {
    if (shared === undefined) return [];
    let end = 0;
    const ranges = authoredRuns(shared, { [own]: 'own' }).map((run) => {
      const start = end;
      end += run.text.length;
      return { start, end, isOwn: run.memberId !== undefined };
    });
    if (end !== text.length || !ranges.some(({ isOwn }) => isOwn)) return [];
    return check(text)
      .filter(
        (found) => found.tier !== 'hint' && ranges.some(({ start, end: to, isOwn }) => isOwn && start < found.end && to > found.start),
      )
      .map((found) => ({
        from: from + found.start,
        to: from + found.end,
        passage: text.slice(found.start, found.end),
        alias: found.suggestion,
      }))
      .filter(({ passage }) => !ignored.has(passage));
  });
}

export function underline(view: EditorView, findings: readonly OwnFinding[]): void {
  const decorations = findings.map(({ from, to }) => Decoration.inline(from, to, { class: 'identity-finding' }));
  view.dispatch(view.state.tr.setMeta(findingsKey, DecorationSet.create(view.state.doc, decorations)));
}
