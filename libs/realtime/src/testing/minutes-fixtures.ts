import * as Y from 'yjs';

/** A document written under the given client id, holding `update` when given. */
export function documentOf(clientId: number, update?: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  if (update !== undefined) Y.applyUpdate(doc, update);
  return doc;
}

/** The one update that `write` produces. */
export function updateOf(doc: Y.Doc, write: () => void): Uint8Array {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array): void => void updates.push(update);
  doc.on('update', collect);
  doc.transact(write);
  doc.off('update', collect);
  return Y.mergeUpdates(updates);
}

/** Adds a paragraph at the start of a section, as an editor does. */
export function addParagraph(doc: Y.Doc, section: string, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(section).insert(0, [paragraph]);
}
