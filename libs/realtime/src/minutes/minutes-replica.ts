import * as Y from 'yjs';
import type { MinutesReplica } from '../envelope/minutes-messages';
import { unsentText, type UnsentText } from './unsent-text';

const REMOTE = Symbol('remote');

/** One Y.Doc under the client id the server allotted to it. A new document always takes a new id: Yjs changes a reused one by itself. */
export class LocalReplica {
  readonly doc = new Y.Doc();
  private acknowledgedClock = 0;

  constructor(
    readonly identity: MinutesReplica,
    onLocalUpdate: (update: Uint8Array, endClock: number, isWriting: boolean) => void,
  ) {
    this.doc.clientID = identity.clientId;
    let clock = 0;
    this.doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
      if (!transaction.local) return;
      const endClock = Y.getState(this.doc.store, identity.clientId);
      onLocalUpdate(update, endClock, endClock > clock);
      clock = endClock;
    });
  }

  /** Applies what the server committed. Answers false when the document can no longer be trusted and must be loaded again. */
  apply(update: Uint8Array): boolean {
    try {
      Y.applyUpdate(this.doc, update, REMOTE);
    } catch {
      // Yjs cannot roll back what it applied before failing.
      return false;
    }
    return this.doc.clientID === this.identity.clientId && this.doc.store.pendingStructs === null;
  }

  acknowledge(endClock: number): void {
    this.acknowledgedClock = Math.max(this.acknowledgedClock, endClock);
  }

  /** What the server lacks of this replica; undefined when it lacks others' text too, which only a lost server history explains. */
  missingFrom(stateVector: ReadonlyMap<number, number>): { update: Uint8Array; endClock: number } | undefined {
    const known = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    for (const [client, clock] of known) {
      if (client !== this.identity.clientId && clock > (stateVector.get(client) ?? 0)) return undefined;
    }
    const update = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(new Map(stateVector)));
    return { update, endClock: Y.getState(this.doc.store, this.identity.clientId) };
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  unsentTexts(): UnsentText[] {
    return unsentText(this.doc, this.identity.clientId, this.acknowledgedClock);
  }
}
