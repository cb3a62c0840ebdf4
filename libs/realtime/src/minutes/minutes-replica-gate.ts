import { refuse, type Outcome } from '@croisee/domain/errors/outcome';
import { decodeMinutesUpdate, encodeStateVector, type DecodedStruct } from './decoded-update';
import type { MinutesLayer } from './minutes-sections';
import { isContentAllowedAt, placementOf } from './placement';
import { GONE, StructureIndex } from './structure-index';
import { checkUpdate, type CheckedUpdate } from './update-check';

/**
 * The door of one document and generation on one server node. `ingest` gives it what is committed; `check` judges the pushes of one batch,
 * each seeing the accepted ones before it; `commit` or `rollback` follows the database transaction. It holds no text.
 */
export class MinutesReplicaGate {
  private readonly index = new StructureIndex();

  constructor(private readonly layer: MinutesLayer) {}

  /** What is committed, and accepted in the batch under way. Compare with the document row under its lock before checking. */
  get stateVector(): ReadonlyMap<number, number> {
    return this.index.stateVector;
  }

  encodedStateVector(): Uint8Array {
    return encodeStateVector(this.index.stateVector);
  }

  /** Takes in a snapshot or committed updates, in order. Answers false when it does not follow what is known; load the document again then. */
  ingest(update: Uint8Array): boolean {
    const decoded = decodeMinutesUpdate(update, Number.MAX_SAFE_INTEGER);
    if (decoded === undefined) return false;
    const isComplete = this.placeAll(decoded.structs);
    if (isComplete) this.index.keepStaged();
    else this.index.dropStaged();
    return isComplete;
  }

  /** Judges one push of a connection that holds the given replicas: `REJECTED`, `RESYNC`, or accepted and counted in the batch. */
  check(update: Uint8Array, replicaClientIds: readonly number[]): Outcome<CheckedUpdate> {
    const checked = checkUpdate(update, { layer: this.layer, replicaClientIds, stateVector: this.index.stateVector });
    if (!checked.ok) return checked;
    const { clientId } = checked.value;
    const before = this.index.savepoint(clientId);
    for (const struct of checked.value.structs) {
      if (this.isPlaced(struct)) continue;
      const placement = placementOf(struct, this.index, this.layer);
      if (placement === undefined || placement === 'conflict' || !isContentAllowedAt(struct, placement)) {
        this.index.restore(clientId, before);
        return refuse('REJECTED');
      }
      this.index.append(clientId, struct.id.clock + struct.length, placement);
    }
    return checked;
  }

  commit(): void {
    this.index.keepStaged();
  }

  rollback(): void {
    this.index.dropStaged();
  }

  // Structs of several clients refer to each other: each client's list advances until it waits for another one.
  private placeAll(structs: readonly DecodedStruct[]): boolean {
    const byClient = new Map<number, DecodedStruct[]>();
    for (const struct of structs) {
      const own = byClient.get(struct.id.client);
      if (own === undefined) byClient.set(struct.id.client, [struct]);
      else own.push(struct);
    }
    const waiting = [...byClient.values()];
    let hasProgress = true;
    while (hasProgress) {
      hasProgress = false;
      for (const queue of waiting) {
        const placedCount = this.placeWhilePossible(queue);
        queue.splice(0, placedCount);
        hasProgress ||= placedCount > 0;
      }
    }
    return waiting.every((queue) => queue.length === 0);
  }

  private placeWhilePossible(queue: readonly DecodedStruct[]): number {
    for (const [position, struct] of queue.entries()) {
      if (this.isPlaced(struct)) continue;
      if (struct.id.clock > (this.index.stateVector.get(struct.id.client) ?? 0)) return position;
      const placement = placementOf(struct, this.index, this.layer);
      if (placement === undefined) return position;
      this.index.append(struct.id.client, struct.id.clock + struct.length, placement === 'conflict' ? GONE : placement);
    }
    return queue.length;
  }

  private isPlaced(struct: DecodedStruct): boolean {
    return struct.id.clock + struct.length <= (this.index.stateVector.get(struct.id.client) ?? 0);
  }
}
