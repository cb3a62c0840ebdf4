import { loadMinutes } from '@croisee/realtime/minutes/compaction';
import { canonicalContent } from '@croisee/realtime/minutes/content-hash';
import type { MinutesLayer } from '@croisee/realtime/minutes/minutes-sections';
import { plainText } from '@croisee/realtime/minutes/plain-text';
import { rebuildWithout, type RedactedPassage } from '@croisee/realtime/minutes/redaction';
import { renderHtml } from '@croisee/realtime/minutes/render-html';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { destroyOwnNotes } from '../notes/own-note-rows';
import { Compactor } from './compactor';
import { DocumentGates } from './document-gates';
import { documentOf, lockDocument, lockDocumentsOf, moveDocuments, type DocumentRow, type DocumentState } from './document-rows';
import { MinutesRooms } from './minutes-rooms';
import { MinutesVersions } from './minutes-versions.service';
import { nextClientId } from './replicas';
import { readParts, replaceBySnapshot } from './sealed-parts';
import { sha256 } from './update-bytes';
import { destroyVersions, redactVersions } from './version-rows';

/** A text as people read it: allow-listed HTML, and plain text by section. */
export interface RenderedMinutes {
  readonly documentId: string;
  readonly state: DocumentState;
  readonly seq: number;
  readonly html: string;
  readonly text: Readonly<Record<string, string>>;
  /** SHA-256 of what it says; the one in the row once it is sealed. */
  readonly contentHash: string;
}

/** What the record and the follow-up do with the minutes, inside their own transaction. Rights are the caller's to check. */
@Injectable()
export class MinutesApi {
  constructor(
    @Inject(MinutesRooms) private readonly rooms: MinutesRooms,
    @Inject(DocumentGates) private readonly gates: DocumentGates,
    @Inject(Compactor) private readonly compactor: Compactor,
    @Inject(MinutesVersions) private readonly versions: MinutesVersions,
  ) {}

  /** The text of an item in one layer; undefined when there is none, or no longer. */
  async rendered(tx: Transaction, itemId: string, layer: MinutesLayer): Promise<RenderedMinutes | undefined> {
    const row = await documentOf(tx, itemId, layer);
    if (row === undefined || row.state === 'destroyed') return undefined;
    const doc = loadMinutes(await readParts(tx, row));
    const rendered = {
      ...{ documentId: row.id, state: row.state, seq: row.seq },
      html: renderHtml(doc, layer),
      text: plainText(doc, layer),
      contentHash: sha256(canonicalContent(doc, layer)).toString('hex'),
    };
    doc.destroy();
    return rendered;
  }

  /** Opens the record of a closed meeting to those who tidy it, or closes it again for remarks. */
  async setTidying(tx: Transaction, meetingId: string, isTidying: boolean): Promise<void> {
    const [from, to] = isTidying ? (['closed', 'tidying'] as const) : (['tidying', 'closed'] as const);
    for (const row of await lockDocumentsOf(tx, meetingId, 'record'))
      if (row.state === 'tidying') await this.versions.keepNow(tx, row, 'tidied');
    await moveDocuments(tx, { meetingId, layer: 'record', from: [from] }, to);
    this.rooms.withdrawAfter(tx, meetingId);
  }

  /** Seals an approved text for good: one snapshot, its hash, no author and no earlier version left; the table itself refuses what comes later. */
  async seal(tx: Transaction, documentId: string): Promise<{ contentHash: string; seq: number }> {
    const row = await this.locked(tx, documentId);
    if (row.state === 'sealed' || row.state === 'destroyed' || row.state === 'withdrawn') throw new DomainError('READ_ONLY');
    await this.compactor.compactIn(tx, row);
    const doc = loadMinutes(await readParts(tx, await this.locked(tx, documentId)));
    const contentHash = sha256(canonicalContent(doc, row.layer)).toString('hex');
    doc.destroy();
    await tx.manager.query(
      `UPDATE minutes_document SET state = 'sealed', content_hash = $2, sealed_at = $3, epoch = epoch + 1 WHERE id = $1`,
      [row.id, contentHash, tx.now],
    );
    await forgetAuthors(tx, [row.id]);
    await destroyVersions(tx, [row.id]);
    await tx.audit({ action: 'minutes.sealed', subjectKind: 'minutes', subjectId: row.id, facts: { contentHash, seq: row.seq } });
    this.rooms.withdrawAfter(tx, row.meetingId);
    return { contentHash, seq: row.seq };
  }

  /** Destroys the working notes of a meeting and those people kept for themselves; answers how many documents there were. */
  async destroyWorkingNotes(tx: Transaction, meetingId: string): Promise<number> {
    const rows = (await lockDocumentsOf(tx, meetingId, 'working-notes')).filter(({ state }) => state !== 'destroyed');
    const ids = rows.map(({ id }) => id);
    await tx.manager.query('DELETE FROM minutes_update WHERE document_id = ANY($1)', [ids]);
    await forgetAuthors(tx, ids);
    await destroyVersions(tx, ids);
    await tx.manager.query(
      `UPDATE minutes_document SET state = 'destroyed', generation = generation + 1, epoch = epoch + 1, snapshot = NULL, snapshot_seq = seq,
         state_vector = '\\x00', content_hash = NULL WHERE id = ANY($1)`,
      [ids],
    );
    const ownNotes = await destroyOwnNotes(tx, { meetingId });
    await tx.audit({
      action: 'minutes.notes-destroyed',
      subjectKind: 'meeting',
      subjectId: meetingId,
      facts: { documents: ids.length, ownNotes },
    });
    this.forgetAfter(tx, rows);
    this.rooms.withdrawAfter(tx, meetingId);
    return ids.length;
  }

  /** Takes passages out of a text under a new generation and out of its versions, so that nothing of them remains; answers how many were found. */
  async redact(tx: Transaction, documentId: string, passages: readonly RedactedPassage[]): Promise<number> {
    const row = await this.locked(tx, documentId);
    if (row.state === 'sealed' || row.state === 'destroyed') throw new DomainError('READ_ONLY');
    const doc = loadMinutes(await readParts(tx, row));
    const rebuilt = rebuildWithout(doc, row.layer, passages, await nextClientId(tx, row));
    doc.destroy();
    const versions = await redactVersions(tx, row, passages);
    const next: DocumentRow = { ...row, generation: row.generation + 1, seq: row.seq + 1 };
    await tx.manager.query('UPDATE minutes_document SET generation = $2, seq = $3, epoch = epoch + 1 WHERE id = $1', [
      row.id,
      next.generation,
      next.seq,
    ]);
    await replaceBySnapshot(tx, next, rebuilt);
    await tx.audit({
      action: 'minutes.redacted',
      subjectKind: 'minutes',
      subjectId: row.id,
      facts: { passages: rebuilt.removedCount, versions },
    });
    this.forgetAfter(tx, [row]);
    this.rooms.withdrawAfter(tx, row.meetingId);
    return rebuilt.removedCount;
  }

  private async locked(tx: Transaction, documentId: string): Promise<DocumentRow> {
    const row = await lockDocument(tx, documentId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  private forgetAfter(tx: Transaction, rows: readonly DocumentRow[]): void {
    tx.onCommit(() => {
      for (const { id } of rows) this.gates.forget(id);
    });
  }
}

async function forgetAuthors(tx: Transaction, documentIds: readonly string[]): Promise<void> {
  await tx.manager.query('DELETE FROM minutes_op WHERE document_id = ANY($1)', [documentIds]);
  await tx.manager.query('DELETE FROM minutes_replica WHERE document_id = ANY($1)', [documentIds]);
}
