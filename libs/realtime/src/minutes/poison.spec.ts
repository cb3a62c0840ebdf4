import * as fc from 'fast-check';
import * as Y from 'yjs';
import { addParagraph, documentOf, updateOf } from '../testing/minutes-fixtures';
import { seededRandom } from '../testing/seeded-random';
import { canContain, isAttributeAllowed, isNodeName, type MinutesContainer } from './minutes-nodes';
import { MinutesReplicaGate } from './minutes-replica-gate';
import { isSectionOf } from './minutes-sections';

// Real: the gate and Yjs as every reader runs it. Hostile: the bytes. What the gate accepts is applied, and the whole document inspected.
const OWN = 7;
const OTHER = 9;

const committed = (() => {
  const doc = documentOf(OTHER);
  addParagraph(doc, 'place', 'Texte commun assez long pour être coupé');
  const list = new Y.XmlElement('taskList');
  const item = new Y.XmlElement('taskItem');
  item.setAttribute('checked', false as unknown as string);
  const heading = new Y.XmlElement('heading');
  heading.setAttribute('level', 2 as unknown as string);
  doc.getXmlFragment('leads').insert(0, [list, heading]);
  list.insert(0, [item]);
  return Y.encodeStateAsUpdate(doc);
})();

describe('poison frames', () => {
  it('of random bytes are refused and never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 300 }), (bytes) => {
        judge(bytes);
      }),
      { numRuns: 5000 },
    );
  });

  it('made from good ones by changing bytes leave, when accepted, a document that holds only what the minutes allow', () => {
    const outcomes = { accepted: 0, refused: 0 };
    const mutation = fc.record({ seed: fc.integer(), changes: fc.integer({ min: 1, max: 2 }) });
    fc.assert(
      fc.property(mutation, ({ seed, changes }) => {
        const random = seededRandom(seed);
        const bytes = Uint8Array.from(goodUpdate(random));
        for (let change = 0; change < changes; change += 1) bytes[Math.floor(random() * bytes.length)] = hostileByte(random);
        outcomes[judge(bytes) ? 'accepted' : 'refused'] += 1;
      }),
      { numRuns: 6000 },
    );
    expect(outcomes.refused).toBeGreaterThan(2000);
    expect(outcomes.accepted).toBeGreaterThan(50);
  }, 60_000);

  it('signed with another client id are refused', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 0xffffffff }), (seed, clientId) => {
        fc.pre(clientId !== OWN && clientId !== OTHER);
        expect(judge(goodUpdate(seededRandom(seed), clientId))).toBe(false);
      }),
    );
  });

  it('of another document are refused, as they refer to what this one never had', () => {
    const elsewhere = documentOf(11);
    addParagraph(elsewhere, 'place', 'Autre document');
    const doc = documentOf(OWN, Y.encodeStateAsUpdate(elsewhere));
    expect(judge(updateOf(doc, () => addParagraph(doc, 'place', 'suite')))).toBe(false);
    expect(judge(Y.encodeStateAsUpdate(elsewhere))).toBe(false);
    expect(judge(Y.encodeStateAsUpdate(doc))).toBe(false);
  });
});

/** Whether the gate accepts; if so, the update is applied and the result checked. */
function judge(bytes: Uint8Array): boolean {
  const gate = new MinutesReplicaGate('working-notes');
  gate.ingest(committed);
  const before = new Map(gate.stateVector);
  if (!gate.check(bytes, [OWN]).ok) {
    expect(gate.stateVector).toEqual(before);
    return false;
  }
  const doc = documentOf(1, committed);
  Y.applyUpdate(doc, bytes);
  expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
  expect(Y.decodeStateVector(Y.encodeStateVector(doc))).toEqual(gate.stateVector);
  const faults = [...doc.share.keys()].flatMap((name) => sectionFaults(doc, name));
  expect(faults).toEqual([]);
  return true;
}

function sectionFaults(doc: Y.Doc, name: string): string[] {
  if (!isSectionOf('working-notes', name)) return [`section ${name}`];
  return childFaults(doc.getXmlFragment(name), 'section');
}

function childFaults(parent: Y.XmlFragment, container: MinutesContainer): string[] {
  const faults: string[] = [];
  for (const child of parent.toArray() as unknown[]) {
    if (child instanceof Y.XmlText) {
      if (!canContain(container, 'text')) faults.push(`text in ${container}`);
      for (const part of child.toDelta() as { insert: unknown }[]) if (typeof part.insert !== 'string') faults.push('embed');
    } else if (!(child instanceof Y.XmlElement) || !isNodeName(child.nodeName) || !canContain(container, child.nodeName)) {
      faults.push(`${String(child)} in ${container}`);
    } else {
      for (const [key, value] of Object.entries(child.getAttributes() as Record<string, unknown>)) {
        if (!isAttributeAllowed(child.nodeName, key, value)) faults.push(`${child.nodeName} ${key}=${String(value)}`);
      }
      faults.push(...childFaults(child, child.nodeName));
    }
  }
  return faults;
}

function goodUpdate(random: () => number, clientId = OWN): Uint8Array {
  const doc = documentOf(clientId, committed);
  const leads = doc.getXmlFragment('leads');
  const list = leads.get(0) as Y.XmlElement;
  const heading = leads.get(1) as Y.XmlElement;
  const text = (doc.getXmlFragment('place').get(0) as Y.XmlElement).get(0) as Y.XmlText;
  const writes: (() => void)[] = [
    () => addParagraph(doc, 'place', 'Ajout'),
    () => text.insert(Math.floor(random() * 20), 'inséré'),
    () => text.format(2, 8, { bold: {} }),
    () => heading.setAttribute('level', 3 as unknown as string),
    () => heading.insert(0, [new Y.XmlText('Titre')]),
    () => list.insert(Math.floor(random() * 2), [new Y.XmlElement('taskItem')]),
    () => (list.get(0) as Y.XmlElement).insert(0, [new Y.XmlElement('paragraph'), new Y.XmlElement('bulletList')]),
  ];
  return updateOf(doc, () => {
    for (let count = 0; count < 2; count += 1) writes[Math.floor(random() * writes.length)]?.();
    // A deletion alone carries no signature.
    addParagraph(doc, 'rights', '!');
    if (random() < 0.3) text.delete(0, 3);
  });
}

function hostileByte(random: () => number): number {
  const telling = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0x27, 0x28, 0x44, 0x47, 0x84, 0x87, 0xa8, 0xc4, 0xc7, 0xff];
  return random() < 0.6 ? (telling[Math.floor(random() * telling.length)] ?? 0) : Math.floor(random() * 256);
}
