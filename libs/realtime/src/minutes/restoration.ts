import type * as Y from 'yjs';
import type { MinutesLayer } from './minutes-sections';
import { readDocument, writeNode, type SectionContents } from './section-content';

/**
 * Brings a document back to earlier contents as new edits under the document's client id, and answers their updates in order: a section
 * that differs is emptied, then written element by element, so that each update stays small. Sections that say the same are left alone.
 */
export function restoreContents(doc: Y.Doc, layer: MinutesLayer, contents: SectionContents): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on('update', collect);
  for (const { section, nodes: present } of readDocument(doc, layer)) {
    const wanted = contents.find((earlier) => earlier.section === section)?.nodes ?? [];
    if (JSON.stringify(wanted) === JSON.stringify(present)) continue;
    const fragment = doc.getXmlFragment(section);
    if (fragment.length > 0) doc.transact(() => fragment.delete(0, fragment.length));
    for (const node of wanted) doc.transact(() => fragment.push([writeNode(node)]));
  }
  doc.off('update', collect);
  return updates;
}
