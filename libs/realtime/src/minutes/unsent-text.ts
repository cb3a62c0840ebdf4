import * as Y from 'yjs';
import type { MinutesAuthors } from '../envelope/minutes-messages';

/** Text its author typed and that was never acknowledged, to be offered back to them alone. */
export interface UnsentText {
  readonly section: string;
  readonly text: string;
}

/** The text still standing that `clientId` wrote from `fromClock` on, by section; separate passages are on separate lines. */
export function unsentText(doc: Y.Doc, clientId: number, fromClock: number): UnsentText[] {
  const passages = new Map<string, string>();
  let previousEnd: Y.Item | undefined;
  for (const struct of doc.store.clients.get(clientId) ?? []) {
    if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentString)) continue;
    if (struct.id.clock + struct.length <= fromClock) continue;
    const text = struct.content.str.slice(Math.max(fromClock - struct.id.clock, 0));
    const section = sectionOf(struct);
    const before = passages.get(section) ?? '';
    const isContinuing = previousEnd !== undefined && previousEnd.parent === struct.parent;
    passages.set(section, before === '' || isContinuing ? before + text : `${before}\n${text}`);
    previousEnd = struct;
  }
  return [...passages].map(([section, text]) => ({ section, text }));
}

/** A run of text of one author; `memberId` is absent when the server did not name the replica. */
export interface AuthoredRun {
  readonly text: string;
  readonly memberId?: string;
}

/** Who wrote what in a text, in order. Only working notes come with authors. */
export function authoredRuns(text: Y.XmlText, authors: MinutesAuthors): AuthoredRun[] {
  const runs: { text: string; memberId?: string }[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const memberId = authors[String(item.id.client)];
    const last = runs.at(-1);
    if (last !== undefined && last.memberId === memberId) last.text += item.content.str;
    else runs.push(memberId === undefined ? { text: item.content.str } : { text: item.content.str, memberId });
  }
  return runs;
}

function sectionOf(item: Y.Item): string {
  let parent = item.parent as Y.AbstractType<unknown>;
  while (parent._item !== null) parent = parent._item.parent as Y.AbstractType<unknown>;
  return Y.findRootTypeKey(parent);
}
