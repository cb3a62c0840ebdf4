import { accept, refuse, type Outcome } from '@croisee/domain/errors/outcome';
import * as Y from 'yjs';
import { decodeMinutesUpdate, type DecodedStruct, type DecodedUpdate } from './decoded-update';
import { isFormatAllowed, isNodeName } from './minutes-nodes';
import { isSectionOf, type MinutesLayer } from './minutes-sections';

/** What an update is checked against: the replicas of the connection that pushes it (usually one) and what is committed before it. */
export interface UpdateContext {
  readonly layer: MinutesLayer;
  readonly replicaClientIds: readonly number[];
  readonly stateVector: ReadonlyMap<number, number>;
}

/** An update that may be stored: the replica's clock after it (unchanged when everything was already committed) and its structs. */
export interface CheckedUpdate {
  readonly clientId: number;
  readonly clock: number;
  readonly isAdvancing: boolean;
  readonly structs: readonly DecodedStruct[];
}

type Fault = 'RESYNC' | 'REJECTED';

// Far above what a person types in a meeting; keeps clocks in the range every replica computes exactly.
const MAX_CLOCK = 2 ** 31 - 1;

/**
 * Checks an update before it is stored, without a document: `REJECTED` for what may never enter, `RESYNC` for what refers to something
 * not committed yet. Overlap with what is committed is accepted. Decodes once and never throws.
 */
export function checkUpdate(update: Uint8Array, context: UpdateContext): Outcome<CheckedUpdate> {
  const decoded = decodeMinutesUpdate(update);
  if (decoded === undefined) return refuse('REJECTED');
  const clientId = decoded.structs[0]?.id.client ?? context.replicaClientIds[0];
  if (clientId === undefined || !context.replicaClientIds.includes(clientId)) return refuse('REJECTED');
  const known = context.stateVector.get(clientId) ?? 0;
  const end = ownEnd(decoded.structs, clientId, known);
  if (typeof end === 'string') return refuse(end);
  const fault = structsFault(decoded.structs, context) ?? deletionsFault(decoded, context, clientId, end);
  if (fault !== undefined) return refuse(fault);
  return accept({ clientId, clock: end, isAdvancing: end > known, structs: decoded.structs });
}

/** The state vector once a checked update is stored. */
export function advanceStateVector(stateVector: ReadonlyMap<number, number>, checked: CheckedUpdate): Map<number, number> {
  const advanced = new Map(stateVector);
  if (checked.isAdvancing) advanced.set(checked.clientId, checked.clock);
  return advanced;
}

function ownEnd(structs: readonly DecodedStruct[], clientId: number, known: number): number | Fault {
  let expected: number | undefined;
  for (const struct of structs) {
    if (struct.id.client !== clientId || struct.length < 1) return 'REJECTED';
    if (struct.constructor === Y.Skip) return 'RESYNC';
    if (expected === undefined ? struct.id.clock > known : struct.id.clock > expected) return 'RESYNC';
    if (expected !== undefined && struct.id.clock < expected) return 'REJECTED';
    expected = struct.id.clock + struct.length;
    if (expected > MAX_CLOCK) return 'REJECTED';
  }
  return Math.max(expected ?? 0, known);
}

function structsFault(structs: readonly DecodedStruct[], context: UpdateContext): Fault | undefined {
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    if (!isContentAllowed(struct)) return 'REJECTED';
    const fault = referencesFault(struct, context);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function referencesFault(item: Y.Item, context: UpdateContext): Fault | undefined {
  const parent: unknown = item.parent;
  if (typeof parent === 'string') {
    if (!isSectionOf(context.layer, parent) || item.parentSub !== null) return 'REJECTED';
    if (item.content.constructor !== Y.ContentType && item.content.constructor !== Y.ContentDeleted) return 'REJECTED';
  }
  for (const reference of [item.origin, item.rightOrigin, parent instanceof Y.ID ? parent : null]) {
    if (reference === null) continue;
    // Yjs does not wait for a missing reference of the same client: it would fail on every replica.
    if (reference.client === item.id.client) {
      if (reference.clock >= item.id.clock) return 'REJECTED';
    } else if (reference.clock >= (context.stateVector.get(reference.client) ?? 0)) return 'RESYNC';
  }
  return undefined;
}

function deletionsFault(decoded: DecodedUpdate, context: UpdateContext, ownClientId: number, end: number): Fault | undefined {
  for (const [client, deletions] of decoded.ds.clients) {
    const known = client === ownClientId ? end : (context.stateVector.get(client) ?? 0);
    for (const deletion of deletions) {
      if (deletion.len < 1) return 'REJECTED';
      if (deletion.clock + deletion.len > known) return 'RESYNC';
    }
  }
  return undefined;
}

function isContentAllowed(item: Y.Item): boolean {
  const content = item.content;
  switch (content.constructor) {
    case Y.ContentDeleted:
      return true;
    case Y.ContentString:
      return item.parentSub === null;
    case Y.ContentFormat: {
      const format = content as Y.ContentFormat;
      return item.parentSub === null && isFormatAllowed(format.key, format.value);
    }
    case Y.ContentType:
      return item.parentSub === null && nodeOf(content as Y.ContentType) !== undefined;
    case Y.ContentAny:
      // Without parent nor origin it would be an array element; which attribute it is, and of what, is known from its place.
      return (content as Y.ContentAny).arr.length === 1 && (item.parentSub !== null || item.origin !== null);
    default:
      return false;
  }
}

/** The element or text a type content creates; undefined for types the minutes do not have. */
export function nodeOf(content: Y.ContentType) {
  const type: unknown = content.type;
  if (type instanceof Y.XmlText && type.constructor === Y.XmlText) return 'text' as const;
  if (type instanceof Y.XmlElement && type.constructor === Y.XmlElement && isNodeName(type.nodeName)) return type.nodeName;
  return undefined;
}
