import { randomUUID } from 'node:crypto';
import { operationName } from '@croisee/testing/faults/operation-journal';
import type { Socket } from 'socket.io-client';
import * as Y from 'yjs';
import type { Answer } from '../support/live-client';
import { operationsInFrame } from './frame-operations';
import type { Recorder } from './recorder';
import { SECTION } from './writer-page';

const ANSWER_TIMEOUT_MS = 8_000;

/** A program that speaks the protocol and obeys nothing: it goes on sending whatever it is told, and writes down everything it is shown. */
export class RawEditor {
  private doc: Y.Doc | undefined;
  private generation = 0;
  private count = 0;

  constructor(
    private readonly name: string,
    readonly socket: Socket,
    private readonly meetingId: string,
    readonly documentId: string,
    private readonly recorder: Recorder,
  ) {
    socket.onAny((_event: string, payload: unknown) => recorder.seen(operationsInFrame(payload)));
  }

  /** Comes into the meeting and opens the document under a new replica. */
  async open(): Promise<Answer> {
    await this.request('meeting:join', { meetingId: this.meetingId });
    const answer = await this.request('minutes:open', { documentId: this.documentId });
    if (!answer.ok) return answer;
    this.doc = new Y.Doc();
    this.doc.clientID = answer['replica'].clientId as number;
    this.generation = answer['generation'] as number;
    Y.applyUpdate(this.doc, new Uint8Array(Buffer.from(answer['update'] as string, 'base64')));
    return answer;
  }

  /** Sends one more word, allowed or not. */
  async push(): Promise<Answer> {
    const { doc } = this;
    if (doc === undefined) throw new Error('The document was never opened.');
    this.count += 1;
    const word = operationName(this.name, this.count);
    this.recorder.attempt(word);
    const before = Y.encodeStateVector(doc);
    doc.transact(() => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(word)]);
      doc.getXmlFragment(SECTION).insert(0, [paragraph]);
    });
    const answer = await this.pushBytes(Y.encodeStateAsUpdate(doc, before));
    if (answer.ok) this.recorder.acknowledge([word]);
    return answer;
  }

  pushBytes(update: Uint8Array): Promise<Answer> {
    const bytes = Buffer.from(update).toString('base64');
    return this.request('minutes:push', { documentId: this.documentId, generation: this.generation, opId: randomUUID(), update: bytes });
  }

  /** Any request; what the answer shows is written down too. Without an answer: refused. */
  async request(event: string, payload: unknown): Promise<Answer> {
    try {
      const answer = (await this.socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck(event, payload)) as Answer;
      this.recorder.seen(operationsInFrame(answer));
      return answer;
    } catch {
      return { ok: false, error: { code: 'NO_ANSWER' } };
    }
  }

  /** The document as this program has it, to forge from. */
  get replica(): Y.Doc {
    if (this.doc === undefined) throw new Error('The document was never opened.');
    return this.doc;
  }

  close(): void {
    // Nothing of the page lives on: not the listener that would open the socket again either.
    this.socket.removeAllListeners().close();
  }
}
