import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesPush } from '@croisee/realtime/envelope/minutes-messages';
import type { MinutesReplicaGate } from '@croisee/realtime/minutes/minutes-replica-gate';
import type { DocumentRow } from './document-rows';
import type { HeldReplica } from './replicas';
import type { StoredOperation } from './sealed-parts';
import { fromBase64, toBase64 } from './update-bytes';

/** One push waiting for its commit, with who sent it and through which connection. */
export interface PendingPush {
  readonly persona: Persona;
  readonly connectionId: string;
  readonly message: MinutesPush;
}

type PushRefusal = 'NOT_FOUND' | 'FORBIDDEN' | 'STALE_GENERATION' | 'READ_ONLY' | 'RESYNC' | 'REJECTED' | 'REPLICA_FENCED';

export type PushAnswer = { readonly seq: number } | { readonly code: PushRefusal; readonly stateVector?: string };

/** What a batch is judged against, all of it read once the document's row is held. */
export interface BatchContext {
  readonly row: DocumentRow;
  readonly gate: MinutesReplicaGate;
  readonly replicas: readonly HeldReplica[];
  readonly answered: ReadonlyMap<string, { readonly seq: number; readonly accountId: string }>;
  readonly mayRead: (persona: Persona) => boolean;
  readonly mayWrite: (persona: Persona) => boolean;
}

export interface JudgedBatch {
  readonly answers: readonly PushAnswer[];
  readonly updates: readonly Uint8Array[];
  readonly operations: readonly StoredOperation[];
  readonly toSeq: number;
  /** Who is behind the replicas that wrote in this batch; for working notes. */
  readonly authors: Readonly<Record<string, string>> | undefined;
}

/** Judges the pushes of one batch in order, each after the accepted ones before it. The gate then holds what must be committed or rolled back. */
export function judgeBatch(pushes: readonly PendingPush[], context: BatchContext): JudgedBatch {
  const { row, gate } = context;
  const updates: Uint8Array[] = [];
  const operations: StoredOperation[] = [];
  const answered = new Map(context.answered);
  const authors: Record<string, string> = {};
  const answers = pushes.map((push): PushAnswer => {
    const refusal = refusalBeforeReading(push, { ...context, answered });
    if (refusal !== undefined) return refusal;
    const { opId, update } = push.message;
    const own = context.replicas.filter(({ connectionId }) => connectionId === push.connectionId);
    if (own.length === 0) return { code: 'REPLICA_FENCED' };
    const bytes = fromBase64(update);
    const checked = gate.check(
      bytes,
      own.map(({ clientId }) => clientId),
    );
    if (!checked.ok)
      return checked.code === 'RESYNC' ? { code: 'RESYNC', stateVector: toBase64(gate.encodedStateVector()) } : { code: 'REJECTED' };
    const seq = row.seq + operations.length + 1;
    const { clientId } = checked.value;
    operations.push({ opId, clientId, seq });
    updates.push(bytes);
    answered.set(opId, { seq, accountId: push.persona.accountId });
    authors[clientId] = own.find((replica) => replica.clientId === clientId)?.memberId ?? push.persona.memberId;
    return { seq };
  });
  const named = row.layer === 'working-notes' && operations.length > 0 ? authors : undefined;
  return { answers, updates, operations, toSeq: row.seq + operations.length, authors: named };
}

function refusalBeforeReading({ persona, message }: PendingPush, context: BatchContext): PushAnswer | undefined {
  if (!context.mayRead(persona)) return { code: 'NOT_FOUND' };
  const known = context.answered.get(message.opId);
  // The id of an operation belongs to whoever used it first.
  if (known !== undefined) return known.accountId === persona.accountId ? { seq: known.seq } : { code: 'REJECTED' };
  if (message.generation !== context.row.generation) return { code: 'STALE_GENERATION' };
  return context.mayWrite(persona) ? undefined : { code: 'READ_ONLY' };
}
