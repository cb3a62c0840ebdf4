import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { MinutesSync } from '@croisee/realtime/minutes/minutes-sync';
import type { MinutesView } from '@croisee/realtime/minutes/minutes-view';
import { plainText } from '@croisee/realtime/minutes/plain-text';
import type { Socket } from 'socket.io-client';
import * as Y from 'yjs';
import { ensureDocuments } from '../../src/domains/meetings/planning/item-rows';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { TestCouncil } from '../support/test-council';
import type { TestWorld } from '../support/test-server';
import { aConvokedMeeting, type ConvokedMeeting } from './live-world';
import { REAL_RUNTIME, socketTransport } from './socket-transport';

/** A convoked meeting whose items have their two documents. */
export interface MeetingWithMinutes extends ConvokedMeeting {
  notesOf(item: keyof ConvokedMeeting['items']): string;
  recordOf(item: keyof ConvokedMeeting['items']): string;
}

export async function aMeetingWithMinutes(
  world: TestWorld,
  council: TestCouncil = world.here,
  form?: SubmissionDraft,
): Promise<MeetingWithMinutes> {
  const meeting = await aConvokedMeeting(world, council, form);
  const rows = await world.server.app.get(UnitOfWork).writeAsSystem(council.id, async (tx) => {
    await tx.audit({ action: 'test.documents' });
    await ensureDocuments(tx, meeting.id);
    return tx.manager.query<{ id: string; itemId: string; layer: string }[]>(
      'SELECT id, item_id AS "itemId", layer FROM minutes_document WHERE meeting_id = $1',
      [meeting.id],
    );
  });
  const find = (item: keyof ConvokedMeeting['items'], layer: string): string => {
    const row = rows.find((one) => one.itemId === meeting.items[item] && one.layer === layer);
    if (row === undefined) throw new Error(`no ${layer} for ${item}`);
    return row.id;
  };
  return { ...meeting, notesOf: (item) => find(item, 'working-notes'), recordOf: (item) => find(item, 'record') };
}

/** A page that types into a document through the real synchroniser and a real socket. */
export class Typist {
  readonly sync: MinutesSync;

  constructor(
    socket: Socket,
    readonly documentId: string,
    private readonly section = 'place',
    onView: (view: MinutesView) => void = () => undefined,
  ) {
    this.sync = new MinutesSync({
      transport: socketTransport(socket),
      runtime: REAL_RUNTIME,
      documentId,
      onChange: onView,
    });
    this.sync.start();
  }

  get doc(): Y.Doc {
    const { doc } = this.sync.view;
    if (doc === undefined) throw new Error(`the document is not open: ${this.sync.view.lastRefusal}`);
    return doc;
  }

  get text(): string {
    return this.sync.view.doc === undefined
      ? ''
      : (plainText(this.doc, this.section === 'place' ? 'working-notes' : 'record')[this.section] ?? '');
  }

  /** Types at the end of the first paragraph, which everybody shares. */
  type(words: string): void {
    this.doc.transact(() => {
      const fragment = this.doc.getXmlFragment(this.section);
      if (fragment.length === 0) {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText()]);
        fragment.insert(0, [paragraph]);
      }
      const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
      text.insert(text.length, words);
    });
  }

  /** Resolves once everything typed here is acknowledged. */
  saved(): Promise<void> {
    return this.until(({ saveState }) => saveState === 'saved', 'saved');
  }

  async until(test: (view: MinutesView) => boolean, what: string, timeoutMs = 8_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (!test(this.sync.view)) {
      if (Date.now() > deadline) throw new Error(`not ${what} in time: ${this.sync.view.saveState} ${this.sync.view.lastRefusal}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
