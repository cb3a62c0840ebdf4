import { toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { ackRefusal, type Ack } from '../envelope/ack';
import type { ClientEventName } from '../envelope/live-messages';
import { MemoryTransport, type Emit, type NetworkFaults } from '../testing/memory-transport';
import { addParagraph } from '../testing/minutes-fixtures';
import { MinutesServerDouble } from '../testing/minutes-server-double';
import { VirtualRuntime } from '../testing/virtual-runtime';
import { MinutesPresenceSync, type RemoteCursor } from './minutes-presence';
import { MinutesSync } from './minutes-sync';
import { sectionText } from './plain-text';
import { rebuildWithout } from './redaction';

// Real: MinutesSync against the real gate and batcher. Simulated: time, network and disk.
const DOCUMENT_ID = '6f1c1a52-7a0b-4b7e-9f57-2f4f3f1f9a10';

function room() {
  const runtime = new VirtualRuntime();
  const server = new MinutesServerDouble(DOCUMENT_ID, runtime);
  return { runtime, server, page: (faults?: NetworkFaults) => page(server, runtime, faults) };
}

function page(server: MinutesServerDouble, runtime: VirtualRuntime, faults?: NetworkFaults) {
  const transport = new MemoryTransport(server, runtime, faults, () => 0.5);
  transport.connect();
  const sync = new MinutesSync({ transport, runtime, documentId: DOCUMENT_ID });
  sync.start();
  return {
    transport,
    sync,
    type: (text: string) => addParagraph(sync.view.doc ?? new Y.Doc(), 'place', text),
    text: () => (sync.view.doc === undefined ? undefined : sectionText(sync.view.doc, 'working-notes', 'place')),
  };
}

function storedText(server: MinutesServerDouble): string {
  return sectionText(server.load(), 'working-notes', 'place');
}

describe('the minutes on a page', () => {
  it('say "saving" until the commit, then "saved", and the others see the text only then', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    server.commitMs = 50;
    one.type('Bonjour');
    await runtime.advance(40);
    expect(one.sync.view).toMatchObject({ saveState: 'saving', unsentCount: 1 });
    expect(two.text()).toBe('');
    await runtime.advance(20);
    expect(one.sync.view).toMatchObject({ saveState: 'saved', unsentCount: 0 });
    expect(two.text()).toBe('Bonjour');
  });

  it('count what is not sent while offline, and send it once the connection is back', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.transport.disconnect();
    one.type('un');
    one.type('deux');
    one.type('trois');
    expect(one.sync.view).toMatchObject({ saveState: 'offline', unsentCount: 3 });
    await runtime.advance(60_000);
    one.transport.connect();
    await runtime.advance(50);
    expect(one.sync.view).toMatchObject({ saveState: 'saved', unsentCount: 0 });
    expect(storedText(server)).toBe('trois\ndeux\nun');
  });

  it('send a long backlog in as many pushes as it takes, losing nothing', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.transport.disconnect();
    for (let paste = 0; paste < 12; paste += 1) one.type(`${paste}`.repeat(9000));
    one.transport.connect();
    await runtime.advance(200);
    expect(one.sync.view).toMatchObject({ saveState: 'saved', unsentTexts: [] });
    expect(server.refusals).toEqual([]);
    expect(storedText(server).split('\n')).toHaveLength(12);
  });

  it('of two tabs of one person are two replicas, which do not hinder each other', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    one.type('onglet un');
    two.type('onglet deux');
    await runtime.advance(50);
    expect(one.sync.view.doc?.clientID).not.toBe(two.sync.view.doc?.clientID);
    expect(one.text()).toBe(two.text());
    expect(storedText(server).split('\n').sort()).toEqual(['onglet deux', 'onglet un']);
    expect(server.refusals).toEqual([]);
  });

  it('hold behind the curtain what was typed meanwhile, unseen by anybody, and send it on reopening', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    server.setReadOnly('curtain');
    one.type('dans le même instant');
    await runtime.advance(5000);
    expect(one.sync.view).toMatchObject({ readOnly: true, readOnlyReason: 'curtain', unsentCount: 1, unsentTexts: [] });
    expect(two.text()).toBe('');
    server.setReadOnly(undefined);
    await runtime.advance(50);
    expect(two.text()).toBe('dans le même instant');
    expect(one.sync.view).toMatchObject({ readOnly: false, saveState: 'saved' });
  });

  it('discard what the curtain held when access is withdrawn, leaving nothing on the page', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    server.setReadOnly('curtain');
    one.type('retenu');
    await runtime.advance(50);
    one.sync.withdraw();
    server.setReadOnly(undefined);
    await runtime.advance(5000);
    expect(one.sync.view).toMatchObject({ doc: undefined, saveState: 'ended', unsentCount: 0, unsentTexts: [] });
    expect(server.isEmpty).toBe(true);
  });

  it('give back to its author alone what was typed while the document closed', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    one.type('à temps');
    await runtime.advance(50);
    server.setReadOnly('closed');
    one.type('trop tard');
    await runtime.advance(5000);
    expect(one.sync.view).toMatchObject({ readOnly: true, readOnlyReason: 'closed', unsentCount: 0, lastRefusal: 'READ_ONLY' });
    expect(one.sync.view.unsentTexts).toEqual([{ section: 'place', text: 'trop tard' }]);
    expect([one.text(), two.text(), storedText(server)]).toEqual(['à temps', 'à temps', 'à temps']);
    one.sync.dismissUnsentText();
    expect(one.sync.view.unsentTexts).toEqual([]);
  });

  it('load the new generation after a redaction, without the passage, and give back what was not sent', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.type('Habite chez Untel depuis mai');
    await runtime.advance(50);
    one.transport.disconnect();
    one.type('non envoyé');
    server.rebuild(rebuildWithout(server.load(), 'working-notes', [{ text: 'Untel' }], 50).snapshot);
    one.transport.connect();
    await runtime.advance(5000);
    expect(one.text()).toBe('Habite chez […] depuis mai');
    expect(one.sync.view).toMatchObject({ generation: 2, lastRefusal: 'STALE_GENERATION', readOnly: false });
    expect(one.sync.view.unsentTexts).toEqual([{ section: 'place', text: 'non envoyé' }]);
    one.type('suite');
    await runtime.advance(50);
    expect(storedText(server)).toContain('suite');
  });

  it('are loaded again when the server rejects what was written, which is given back', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    const before = one.sync.view.doc;
    before?.getXmlFragment('inconnue').insert(0, [new Y.XmlElement('paragraph')]);
    one.type('dans la même page');
    await runtime.advance(5000);
    expect(server.refusals).toEqual(['REJECTED']);
    expect(one.sync.view.doc).not.toBe(before);
    expect(one.sync.view.unsentTexts).toEqual([{ section: 'place', text: 'dans la même page' }]);
    one.type('après');
    await runtime.advance(50);
    expect(storedText(server)).toBe('après');
  });

  it('never send more than one push may hold: the text is given back', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.type('x'.repeat(40_000));
    await runtime.advance(5000);
    expect(one.sync.view).toMatchObject({ lastRefusal: 'TOO_LARGE', saveState: 'saved' });
    expect(one.sync.view.unsentTexts[0]?.text).toHaveLength(40_000);
    expect(server.isEmpty).toBe(true);
  });

  it('resend what the server misses when it asks to be resynchronised', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.type('un');
    await runtime.advance(50);
    server.restoreBackup(0);
    one.transport.connect();
    await runtime.advance(50);
    one.type('deux');
    await runtime.advance(50);
    expect(server.refusals).toEqual(['RESYNC']);
    expect(one.sync.view).toMatchObject({ saveState: 'saved', unsentTexts: [] });
    expect(storedText(server)).toBe('deux\nun');
  });

  it('are loaded again rather than resent when the server lost what others wrote', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    two.type('d’un autre');
    await runtime.advance(50);
    two.sync.stop();
    server.restoreBackup(0);
    one.transport.connect();
    one.type('mien');
    await runtime.advance(10_000);
    expect(one.sync.view).toMatchObject({ lastRefusal: 'RESYNC', saveState: 'saved', unsentTexts: [{ section: 'place', text: 'mien' }] });
    expect(one.text()).toBe('');
  });

  it('survive bytes that cannot be applied: the document is loaded again', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.type('bon');
    await runtime.advance(50);
    const before = one.sync.view.doc;
    server.emitRaw(new Uint8Array([1, 1, 7]));
    await runtime.advance(5000);
    expect(one.sync.view.doc).not.toBe(before);
    expect(one.text()).toBe('bon');
  });

  it('give way to a newer connection that took their replica', async () => {
    const { runtime, server, page: open } = room();
    const one = open();
    await runtime.advance(10);
    one.type('un');
    await runtime.advance(50);
    server.forgetReplicas();
    one.transport.disconnect();
    one.type('en attente');
    one.transport.connect();
    await runtime.advance(5000);
    expect(one.sync.view).toMatchObject({ lastRefusal: 'REPLICA_FENCED', unsentTexts: [{ section: 'place', text: 'en attente' }] });
    expect(one.text()).toBe('un');
  });

  it('end when the server refuses access, and try again while it is only busy', async () => {
    const runtime = new VirtualRuntime();
    const codes = ['UNAVAILABLE', 'TOO_MANY_REQUESTS', 'FORBIDDEN'];
    const asked: string[] = [];
    const transport = new MemoryTransport(refusing(codes, asked), runtime);
    transport.connect();
    const sync = new MinutesSync({ transport, runtime, documentId: DOCUMENT_ID });
    sync.start();
    await runtime.advance(60_000);
    expect(asked).toEqual(['minutes:open', 'minutes:open', 'minutes:open']);
    expect(sync.view).toMatchObject({ saveState: 'ended', lastRefusal: 'FORBIDDEN', doc: undefined });
  });

  it('stay read-only in an editor older than the document', async () => {
    const { runtime, server, page: open } = room();
    server.schemaVersion = 99;
    const one = open();
    await runtime.advance(10);
    expect(one.sync.view).toMatchObject({ readOnly: true, readOnlyReason: 'older-editor' });
  });

  it('go on after a compaction while a page was away', async () => {
    const { runtime, server, page: open } = room();
    const [one, two] = [open(), open()];
    await runtime.advance(10);
    one.type('avant');
    await runtime.advance(50);
    two.transport.disconnect();
    one.sync.view.doc?.getXmlFragment('place').delete(0, 1);
    one.type('après');
    two.type('pendant');
    await runtime.advance(50);
    server.compact();
    two.transport.connect();
    await runtime.advance(50);
    expect(one.text()).toBe(two.text());
    expect(storedText(server).split('\n').sort()).toEqual(['après', 'pendant']);
  });
});

describe('cursors', () => {
  it('are sent at most ten times a second, the last position winning, and forgotten with the connection', async () => {
    const runtime = new VirtualRuntime();
    const sent: string[] = [];
    let emit: Emit | undefined;
    const server = {
      attach: (_connectionId: string, given: Emit) => void (emit = given),
      detach: () => undefined,
      receive: async (_connectionId: string, _name: ClientEventName, payload: unknown): Promise<Ack> => {
        sent.push((payload as { state: string }).state);
        return { ok: true };
      },
    };
    const transport = new MemoryTransport(server, runtime);
    transport.connect();
    let cursors: ReadonlyMap<string, RemoteCursor> = new Map();
    const presence = new MinutesPresenceSync({ transport, runtime, documentId: DOCUMENT_ID, onChange: (all) => (cursors = new Map(all)) });
    for (let position = 1; position <= 5; position += 1) presence.share(new Uint8Array([position]));
    presence.share(new Uint8Array(5000));
    await runtime.advance(1000);
    expect(sent).toEqual([toBase64(new Uint8Array([1])), toBase64(new Uint8Array([5]))]);
    emit?.('minutes:presence', { documentId: DOCUMENT_ID, connectionId: 'c', memberId: DOCUMENT_ID, state: 'AQ==' });
    await runtime.advance(1);
    expect([...cursors.keys()]).toEqual(['c']);
    transport.disconnect();
    expect([...cursors.keys()]).toEqual([]);
  });
});

function refusing(codes: string[], asked: string[]) {
  return {
    attach: () => undefined,
    detach: () => undefined,
    receive: async (_connectionId: string, name: ClientEventName): Promise<Ack> => {
      asked.push(name);
      return ackRefusal(codes.shift() ?? 'FORBIDDEN', '');
    },
  };
}
