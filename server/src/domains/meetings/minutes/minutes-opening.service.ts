import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesOpen, MinutesOpenAck, MinutesReplica } from '@croisee/realtime/envelope/minutes-messages';
import { openingUpdate } from '@croisee/realtime/minutes/compaction';
import { decodeStateVector } from '@croisee/realtime/minutes/decoded-update';
import { MINUTES_SCHEMA_VERSION } from '@croisee/realtime/minutes/minutes-sections';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import { DocumentAccess, NOTHING_HELD, reasonOf, type DocumentHeld } from './document-access';
import { lockDocument, shareDocument, type DocumentRow } from './document-rows';
import { MinutesRooms } from './minutes-rooms';
import { allotReplica, authorsOf, resumeReplica } from './replicas';
import { readParts } from './sealed-parts';
import { EMPTY_UPDATE, fromBase64, toBase64 } from './update-bytes';

type Opened = Omit<Extract<MinutesOpenAck, { ok: true }>, 'ok'>;

/** Opens a document to a page, or resumes it: rights, replica, missing text, place in the room, all at one point of the document's order. */
@Injectable()
export class MinutesOpening {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(MinutesRooms) private readonly rooms: MinutesRooms,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async open(persona: Persona, connection: LiveConnection, message: MinutesOpen): Promise<Opened> {
    const wasIn = this.rooms.find(message.documentId)?.participants.has(connection.id) ?? false;
    try {
      return await this.unitOfWork.write(persona, (tx) => this.openIn(tx, persona, connection, message));
    } catch (error) {
      if (!wasIn) this.rooms.leave(message.documentId, connection.id);
      throw error;
    }
  }

  private async openIn(tx: Transaction, persona: Persona, connection: LiveConnection, message: MinutesOpen): Promise<Opened> {
    const row = await (message.replica === undefined ? lockDocument : shareDocument)(tx, message.documentId);
    const held = row === undefined ? NOTHING_HELD : await this.heldBy(tx, row, persona);
    this.access.assert(persona, 'meeting.read', held);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const replica = await this.replicaFor(tx, row, persona, connection.id, message.replica);
    const content = row.held ? { seq: 0, update: EMPTY_UPDATE } : await this.contentSince(tx, row, message.stateVector);
    const authors = row.held ? undefined : await authorsOf(tx, row);
    const facts = { layer: row.layer, item: row.itemId, resumed: message.replica !== undefined };
    await tx.audit({ action: 'minutes.open', subjectKind: 'minutes', subjectId: row.id, facts }, 'read');
    const participant = this.rooms.enter(row, connection, held, replica.clientId);
    tx.onCommit(() => this.rooms.find(row.id)?.showCursorsTo(participant));

    const isWritable = this.access.mayWrite(persona, row, held);
    const reason = reasonOf(row, isWritable);
    return {
      generation: row.generation,
      epoch: row.epoch,
      seq: content.seq,
      update: toBase64(content.update),
      replica,
      schemaVersion: MINUTES_SCHEMA_VERSION,
      readOnly: !isWritable,
      ...(reason === undefined ? {} : { reason }),
      serverTime: this.clock.isoNow(),
      ...(authors === undefined ? {} : { authors }),
    };
  }

  private async replicaFor(
    tx: Transaction,
    row: DocumentRow,
    persona: Persona,
    connectionId: string,
    claimed: MinutesReplica | undefined,
  ): Promise<MinutesReplica> {
    if (claimed !== undefined) {
      const resumed = await resumeReplica(tx, row, { persona, connectionId, claimed });
      if (resumed !== undefined) return resumed;
      // A new id is allotted by whoever holds the row alone.
      await lockDocument(tx, row.id);
    }
    return allotReplica(tx, row, persona, connectionId);
  }

  private async heldBy(tx: Transaction, row: DocumentRow, persona: Persona): Promise<DocumentHeld> {
    return (await this.access.heldBy(tx, row, [persona.accountId], this.clock.now())).get(persona.accountId) ?? NOTHING_HELD;
  }

  private async contentSince(
    tx: Transaction,
    row: DocumentRow,
    stateVector: string | undefined,
  ): Promise<{ seq: number; update: Uint8Array }> {
    const known = stateVector === undefined ? undefined : fromBase64(stateVector);
    if (known !== undefined && decodeStateVector(known) === undefined)
      throw new DomainError('INVALID_INPUT', { fields: [{ path: 'stateVector' }] });
    const parts = await readParts(tx, row);
    return { seq: row.seq, update: parts.length === 0 ? EMPTY_UPDATE : openingUpdate(parts, known) };
  }
}
