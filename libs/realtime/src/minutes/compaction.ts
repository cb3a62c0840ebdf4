import * as Y from 'yjs';
import { canonicalContent } from './content-hash';
import type { MinutesLayer } from './minutes-sections';

export interface MinutesSnapshot {
  readonly snapshot: Uint8Array;
  readonly stateVector: Uint8Array;
}

/** A document from its snapshot and the updates after it, in any order. Throws when some of what they refer to is absent. */
export function loadMinutes(parts: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc({ gc: true });
  doc.transact(() => {
    for (const part of parts) Y.applyUpdate(doc, part);
  });
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new Error('minutes: updates are missing');
  return doc;
}

/** One snapshot in place of what it covers. Deleted text is dropped: it loads and encodes, since merging updates would keep it. */
export function compact(snapshot: Uint8Array | undefined, updates: readonly Uint8Array[]): MinutesSnapshot {
  const doc = loadMinutes(snapshot === undefined ? updates : [snapshot, ...updates]);
  const compacted = { snapshot: Y.encodeStateAsUpdate(doc), stateVector: Y.encodeStateVector(doc) };
  doc.destroy();
  return compacted;
}

/** Whether a compacted snapshot says the same, and knows the same, as what it is to replace; only then may the old rows go. */
export function verifyEqual(
  compacted: MinutesSnapshot,
  snapshot: Uint8Array | undefined,
  updates: readonly Uint8Array[],
  layer: MinutesLayer,
): boolean {
  const before = loadMinutes(snapshot === undefined ? updates : [snapshot, ...updates]);
  const after = loadMinutes([compacted.snapshot]);
  return (
    canonicalContent(before, layer) === canonicalContent(after, layer) &&
    isSameStateVector(Y.encodeStateVector(before), Y.encodeStateVector(after)) &&
    isSameStateVector(compacted.stateVector, Y.encodeStateVector(after))
  );
}

/** What an opening client lacks, from committed parts, without building the document; everything when it has nothing. */
export function openingUpdate(parts: readonly Uint8Array[], clientStateVector?: Uint8Array): Uint8Array {
  const merged = mergeForRoom(parts);
  return clientStateVector === undefined ? merged : Y.diffUpdate(merged, clientStateVector);
}

/** Several updates as the one payload sent to a room. */
export function mergeForRoom(updates: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = updates;
  return only !== undefined && others.length === 0 ? only : Y.mergeUpdates([...updates]);
}

/** Whether two encoded state vectors know the same, whatever their order. */
export function isSameStateVector(left: Uint8Array, right: Uint8Array): boolean {
  const one = Y.decodeStateVector(left);
  const two = Y.decodeStateVector(right);
  return one.size === two.size && [...one].every(([client, clock]) => two.get(client) === clock);
}
