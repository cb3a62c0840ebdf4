import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import type { RawEditor } from './raw-editor';

export interface PoisonFrame {
  readonly kind: string;
  readonly event: string;
  readonly payload: unknown;
}

interface PoisonContext {
  readonly random: () => number;
  readonly meetingId: string;
  readonly otherDocumentId: string;
}

type Forge = (editor: RawEditor, context: PoisonContext) => Omit<PoisonFrame, 'kind'>;

const DEPTH = 4_000;
/** Ids are allotted from one on: nobody holds these. */
const FAR_CLIENT_ID = 1_000_000;

/** Each kind of hostile frame; none of them may be accepted, whatever the draw. */
const KINDS: Readonly<Record<string, Forge>> = {
  'random bytes': (editor, { random }) =>
    push(
      editor,
      Uint8Array.from({ length: 8 + Math.floor(random() * 400) }, () => Math.floor(random() * 256)),
    ),
  'truncated update': (editor, { random }) => {
    const whole = forged(editor.replica.clientID, (doc) => addText(doc, 'place', 'coupé avant la fin'));
    return push(editor, whole.subarray(0, 1 + Math.floor(random() * (whole.length - 1))));
  },
  'forged client id': (editor, { random }) =>
    push(
      editor,
      forged(editor.replica.clientID + 1 + Math.floor(random() * 1000), (doc) => addText(doc, 'place', 'au nom d’un autre')),
    ),
  'depth bomb in an update': (editor, { random }) => push(editor, deepUpdate(editor.replica.clientID, 40 + Math.floor(random() * 100))),
  'depth bomb in a command': (_editor, { meetingId }) => ({
    event: 'meeting:command',
    payload: { meetingId, commandId: randomUUID(), type: 'add-proposition', payload: nested(DEPTH) },
  }),
  'update of another document': (editor, { random }) => {
    const elsewhere = forged(FAR_CLIENT_ID + Math.floor(random() * 1000), (doc) => addText(doc, 'place', 'ailleurs'));
    const own = new Y.Doc();
    Y.applyUpdate(own, elsewhere);
    own.clientID = editor.replica.clientID;
    addText(own, 'place', 'suite d’ailleurs');
    return push(editor, Y.encodeStateAsUpdate(own));
  },
  'document that is not open': (editor, { otherDocumentId }) => ({
    event: 'minutes:push',
    payload: {
      documentId: otherDocumentId,
      generation: 1,
      opId: randomUUID(),
      update: base64(forged(editor.replica.clientID, () => undefined)),
    },
  }),
  'unknown section': (editor) =>
    push(
      editor,
      forged(editor.replica.clientID, (doc) => addText(doc, 'administration', 'hors du plan')),
    ),
  'forbidden element': (editor) =>
    push(
      editor,
      forged(editor.replica.clientID, (doc) => doc.getXmlFragment('place').insert(0, [new Y.XmlElement('script')])),
    ),
  'forbidden type': (editor) =>
    push(
      editor,
      forged(editor.replica.clientID, (doc) => doc.getMap('place').set('key', { any: true })),
    ),
  'clock with a gap': (editor, { random }) => {
    const doc = new Y.Doc();
    doc.clientID = editor.replica.clientID;
    addText(doc, 'place', 'premier');
    const before = Y.encodeStateVector(doc);
    for (let more = 0; more < 1 + random() * 3; more += 1) addText(doc, 'place', 'sans ce qui précède');
    return push(editor, Y.encodeStateAsUpdate(doc, before));
  },
  'wrong types': (editor, { random }) => {
    const wrong: unknown[] = [null, 7, [], 'text', { documentId: 1 }, { documentId: [editor.documentId] }, { ['__proto__']: { ok: true } }];
    return { event: pick(['minutes:push', 'minutes:open', 'meeting:command', 'meeting:join'], random), payload: pick(wrong, random) };
  },
  'unknown event': (_editor, { random }) => ({
    event: pick(['minutes:erase', 'constructor', '__proto__', 'toString'], random),
    payload: {},
  }),
  'unknown command': (_editor, { meetingId, random }) => ({
    event: 'meeting:command',
    payload: { meetingId, commandId: randomUUID(), type: pick(['destroy', 'constructor', 'to-string'], random), payload: {} },
  }),
};

/** One hostile frame, of a kind drawn at random. */
export function poisonFrame(editor: RawEditor, context: PoisonContext): PoisonFrame {
  const [kind, forge] = pick(Object.entries(KINDS), context.random);
  return { kind, ...forge(editor, context) };
}

function push(editor: RawEditor, update: Uint8Array): Omit<PoisonFrame, 'kind'> {
  return {
    event: 'minutes:push',
    payload: { documentId: editor.documentId, generation: 1, opId: randomUUID(), update: base64(update) },
  };
}

function forged(clientId: number, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  doc.transact(() => write(doc));
  return Y.encodeStateAsUpdate(doc);
}

function addText(doc: Y.Doc, section: string, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment(section).insert(0, [paragraph]);
}

/** Lists inside lists, deeper than the minutes allow. */
function deepUpdate(clientId: number, depth: number): Uint8Array {
  return forged(clientId, (doc) => {
    let parent: Y.XmlFragment = doc.getXmlFragment('place');
    for (let level = 0; level < depth; level += 1) {
      const child = new Y.XmlElement(level % 2 === 0 ? 'bulletList' : 'listItem');
      parent.insert(0, [child]);
      parent = child;
    }
  });
}

function nested(depth: number): unknown {
  let value: unknown = 'au fond';
  for (let level = 0; level < depth; level += 1) value = { text: value };
  return value;
}

function base64(update: Uint8Array): string {
  return Buffer.from(update).toString('base64');
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
