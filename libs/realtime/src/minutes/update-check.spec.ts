import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MAX_UPDATE_BYTES } from '../envelope/frame-limits';
import { addParagraph, documentOf, updateOf } from '../testing/minutes-fixtures';
import { MAX_NODE_DEPTH } from './minutes-nodes';
import { MinutesReplicaGate } from './minutes-replica-gate';
import { advanceStateVector, checkUpdate } from './update-check';

// Real: Yjs encoding on both sides. Nothing is simulated but the hostile bytes.
const OWN = 7;
const OTHER = 9;

function check(update: Uint8Array, stateVector: ReadonlyMap<number, number> = new Map(), replicaClientIds = [OWN]) {
  return checkUpdate(update, { layer: 'working-notes', replicaClientIds, stateVector });
}

function codeOf(outcome: { ok: boolean; code?: string }): string {
  return outcome.ok ? 'accepted' : (outcome.code ?? '');
}

function nested(depth: number): Y.XmlElement {
  let inner = new Y.XmlElement('listItem');
  for (let level = 0; level < depth; level += 1) {
    const outer = new Y.XmlElement(level % 2 === 0 ? 'bulletList' : 'listItem');
    outer.insert(0, [inner]);
    inner = outer;
  }
  return inner;
}

describe('an update of the minutes', () => {
  it('is accepted when a replica writes allowed content after what is committed', () => {
    const doc = documentOf(OWN);
    const first = updateOf(doc, () => addParagraph(doc, 'place', 'Hébergement'));
    const accepted = check(first);
    expect(codeOf(accepted)).toBe('accepted');
    if (!accepted.ok) return;
    const stateVector = advanceStateVector(new Map(), accepted.value);
    expect(stateVector).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)));
    const second = updateOf(doc, () => addParagraph(doc, 'rights', 'Dossier'));
    expect(codeOf(check(second, stateVector))).toBe('accepted');
  });

  it('is accepted again, without advancing, when all of it is already committed', () => {
    const doc = documentOf(OWN);
    const update = updateOf(doc, () => addParagraph(doc, 'place', 'Une phrase'));
    const repeated = check(update, new Map([[OWN, 40]]));
    expect(repeated).toMatchObject({ ok: true, value: { clock: 40, isAdvancing: false } });
  });

  it('must be resynchronised when the replica has a gap, or refers to or deletes what is not committed', () => {
    const doc = documentOf(OWN);
    updateOf(doc, () => addParagraph(doc, 'place', 'Perdu'));
    expect(codeOf(check(updateOf(doc, () => addParagraph(doc, 'rights', 'Suite'))))).toBe('RESYNC');

    const other = documentOf(OTHER);
    const shared = updateOf(other, () => addParagraph(other, 'place', 'Texte de l’autre'));
    const mine = documentOf(OWN, shared);
    const answer = updateOf(mine, () => addParagraph(mine, 'place', 'Réponse'));
    const deletion = updateOf(mine, () => mine.getXmlFragment('place').delete(1, 1));
    const committed = Y.decodeStateVector(Y.encodeStateVector(other));
    expect(codeOf(check(answer, new Map()))).toBe('RESYNC');
    expect(codeOf(check(answer, committed))).toBe('accepted');
    expect(codeOf(check(deletion, new Map()))).toBe('RESYNC');
    expect(codeOf(check(deletion, advanceStateVector(committed, { clientId: OWN, clock: 50, isAdvancing: true, structs: [] })))).toBe(
      'accepted',
    );
  });

  it('is rejected when it writes under another replica, even partly', () => {
    const other = documentOf(OTHER);
    const forged = updateOf(other, () => addParagraph(other, 'place', 'Signé d’un autre'));
    const doc = documentOf(OWN);
    const own = updateOf(doc, () => addParagraph(doc, 'place', 'Mien'));
    expect(codeOf(check(forged))).toBe('REJECTED');
    expect(codeOf(check(Y.mergeUpdates([own, forged])))).toBe('REJECTED');
    const lower = documentOf(OWN - 1);
    const forgedAfter = updateOf(lower, () => addParagraph(lower, 'place', 'Signé d’un autre'));
    expect(codeOf(check(Y.mergeUpdates([own, forgedAfter])))).toBe('REJECTED');
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['a name that is not a section', (doc) => doc.getXmlFragment('autre').insert(0, [new Y.XmlElement('paragraph')])],
    ['a section of the other layer', (doc) => doc.getXmlFragment('retour').insert(0, [new Y.XmlElement('paragraph')])],
    ['an unknown element', (doc) => doc.getXmlFragment('place').insert(0, [new Y.XmlElement('image')])],
    ['text directly in a section', (doc) => void doc.getXmlFragment('place').insert(0, [new Y.XmlText('x')])],
    ['an element where it may not be', (doc) => doc.getXmlFragment('place').insert(0, [new Y.XmlElement('listItem')])],
    ['a map', (doc) => doc.getMap('place').set('a', 1)],
    ['binary content', (doc) => doc.getArray('place').insert(0, [new Uint8Array([1])])],
    ['a subdocument', (doc) => doc.getArray('place').insert(0, [new Y.Doc()])],
    ['an embed', (doc) => doc.getText('place').insertEmbed(0, { image: 'x' })],
    ['array values', (doc) => doc.getArray('place').insert(0, [1, 2])],
    ['an unknown mark', (doc) => paragraphText(doc).format(0, 1, { link: { href: 'javascript:1' } })],
    ['a mark with a value', (doc) => paragraphText(doc).format(0, 1, { bold: { style: 'x' } })],
    ['an unknown attribute', (doc) => element(doc, 'paragraph').setAttribute('onclick', 'x')],
    ['an attribute out of range', (doc) => element(doc, 'heading').setAttribute('level', 99 as unknown as string)],
    ['an embed inside text', (doc) => paragraphText(doc).insertEmbed(0, { a: 1 })],
    ['too deep a nesting', (doc) => doc.getXmlFragment('place').insert(0, [nested(MAX_NODE_DEPTH + 1)])],
    ['more than fits a push', (doc) => paragraphText(doc).insert(0, 'é'.repeat(MAX_UPDATE_BYTES / 2))],
  ])('is rejected when it holds %s', (_what, write) => {
    const doc = documentOf(OWN);
    const gate = new MinutesReplicaGate('working-notes');
    expect(
      codeOf(
        gate.check(
          updateOf(doc, () => write(doc)),
          [OWN],
        ),
      ),
    ).toBe('REJECTED');
    expect(gate.stateVector).toEqual(new Map());
  });

  it('is rejected, never thrown at, when it is truncated, followed by bytes, or a stack bomb', () => {
    const doc = documentOf(OWN);
    const update = updateOf(doc, () => addParagraph(doc, 'place', 'Une phrase assez longue'));
    for (let length = 0; length < update.length; length += 1) expect(codeOf(check(update.slice(0, length)))).toBe('REJECTED');
    expect(codeOf(check(Uint8Array.from([...update, 0])))).toBe('REJECTED');
    expect(codeOf(check(stackBomb()))).toBe('REJECTED');
  });

  it('is rejected when a struct is empty', () => {
    expect(codeOf(check(Uint8Array.from([1, 1, OWN, 0, 0, 0, 0])))).toBe('REJECTED');
    expect(codeOf(check(Uint8Array.from([1, 1, OWN, 0, 0, 1, 0])))).toBe('accepted');
  });

  it('is rejected when a struct refers to itself or to a later one of its own', () => {
    const bytes = encoding.createEncoder();
    for (const value of [1, 1, OWN, 0]) encoding.writeVarUint(bytes, value);
    encoding.writeUint8(bytes, 0x84);
    encoding.writeVarUint(bytes, OWN);
    encoding.writeVarUint(bytes, 5);
    encoding.writeVarString(bytes, 'abc');
    encoding.writeVarUint(bytes, 0);
    expect(codeOf(check(encoding.toUint8Array(bytes)))).toBe('REJECTED');
  });
});

describe('the gate of a document', () => {
  it('accepts everything an editor of the minutes writes', () => {
    const doc = documentOf(OWN);
    const gate = new MinutesReplicaGate('working-notes');
    const writes = [
      () => element(doc, 'heading').setAttribute('level', 2 as unknown as string),
      () => element(doc, 'orderedList').setAttribute('start', 1 as unknown as string),
      () => paragraphText(doc).format(0, 2, { bold: {}, italic: true }),
      () => (doc.getXmlFragment('place').get(0) as Y.XmlElement).delete(0, 1),
      () => doc.getXmlFragment('leads').insert(0, [nested(MAX_NODE_DEPTH - 1)]),
      () => element(doc, 'taskList').insert(0, [taskItem(false)]),
      () =>
        ((doc.getXmlFragment('place').get(0) as Y.XmlElement).get(0) as Y.XmlElement).setAttribute('checked', true as unknown as string),
    ];
    for (const write of writes) expect(codeOf(gate.check(updateOf(doc, write), [OWN]))).toBe('accepted');
  });

  it('judges where content goes across updates, whoever wrote its surroundings', () => {
    const gate = new MinutesReplicaGate('working-notes');
    const other = documentOf(OTHER);
    const shared = updateOf(other, () => other.getXmlFragment('place').insert(0, [new Y.XmlElement('bulletList')]));
    expect(gate.ingest(shared)).toBe(true);
    const doc = documentOf(OWN, shared);
    const list = doc.getXmlFragment('place').get(0) as Y.XmlElement;
    expect(
      codeOf(
        gate.check(
          updateOf(doc, () => list.insert(0, [new Y.XmlElement('listItem')])),
          [OWN],
        ),
      ),
    ).toBe('accepted');
    expect(
      codeOf(
        gate.check(
          updateOf(doc, () => list.insert(1, [new Y.XmlElement('paragraph')])),
          [OWN],
        ),
      ),
    ).toBe('REJECTED');
  });

  it('forgets the accepted pushes of a batch whose transaction failed', () => {
    const gate = new MinutesReplicaGate('working-notes');
    const doc = documentOf(OWN);
    const first = updateOf(doc, () => addParagraph(doc, 'place', 'Un'));
    const second = updateOf(doc, () => addParagraph(doc, 'place', 'Deux'));
    expect(codeOf(gate.check(first, [OWN]))).toBe('accepted');
    gate.rollback();
    expect(codeOf(gate.check(second, [OWN]))).toBe('RESYNC');
    expect(codeOf(gate.check(first, [OWN]))).toBe('accepted');
    expect(codeOf(gate.check(second, [OWN]))).toBe('accepted');
    gate.commit();
    gate.rollback();
    expect(gate.stateVector).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)));
    expect(Y.decodeStateVector(gate.encodedStateVector())).toEqual(gate.stateVector);
  });

  it('takes in a snapshot whose authors refer to each other in both directions', () => {
    const one = documentOf(OWN);
    const two = documentOf(OTHER);
    for (let turn = 0; turn < 6; turn += 1) {
      addParagraph(one, 'place', `un ${turn}`);
      Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
      two.getXmlFragment('place').delete(0, 1);
      addParagraph(two, 'place', `deux ${turn}`);
      Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    }
    const gate = new MinutesReplicaGate('working-notes');
    expect(gate.ingest(Y.encodeStateAsUpdate(one))).toBe(true);
    expect(gate.stateVector).toEqual(Y.decodeStateVector(Y.encodeStateVector(one)));
    expect(
      codeOf(
        gate.check(
          updateOf(one, () => addParagraph(one, 'place', 'suite')),
          [OWN],
        ),
      ),
    ).toBe('accepted');
  });

  it('says so when committed bytes do not follow what it knows', () => {
    const doc = documentOf(OWN);
    updateOf(doc, () => addParagraph(doc, 'place', 'manquant'));
    const gate = new MinutesReplicaGate('working-notes');
    expect(gate.ingest(updateOf(doc, () => addParagraph(doc, 'place', 'suite')))).toBe(false);
    expect(gate.stateVector).toEqual(new Map());
  });
});

function element(doc: Y.Doc, name: string): Y.XmlElement {
  const created = new Y.XmlElement(name);
  doc.getXmlFragment('place').insert(0, [created]);
  return created;
}

function taskItem(isChecked: boolean): Y.XmlElement {
  const item = new Y.XmlElement('taskItem');
  item.setAttribute('checked', isChecked as unknown as string);
  item.insert(0, [new Y.XmlElement('paragraph')]);
  return item;
}

function paragraphText(doc: Y.Doc): Y.XmlText {
  const text = new Y.XmlText('abc');
  element(doc, 'paragraph').insert(0, [text]);
  return text;
}

function stackBomb(): Uint8Array {
  const bytes = encoding.createEncoder();
  for (const value of [1, 1, OWN, 0]) encoding.writeVarUint(bytes, value);
  encoding.writeUint8(bytes, 0x08);
  encoding.writeVarUint(bytes, 1);
  encoding.writeVarString(bytes, 'place');
  encoding.writeVarUint(bytes, 1);
  for (let level = 0; level < 15_000; level += 1) {
    encoding.writeUint8(bytes, 117);
    encoding.writeVarUint(bytes, 1);
  }
  return encoding.toUint8Array(bytes);
}
