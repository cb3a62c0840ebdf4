import { randomUUID } from 'node:crypto';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { MinutesVersion, MinutesVersions as VersionList, VersionCause } from '@croisee/domain/minutes/minutes-requests.schema';
import { loadMinutes } from '@croisee/realtime/minutes/compaction';
import { linesOf } from '@croisee/realtime/minutes/plain-text';
import { restoreContents } from '@croisee/realtime/minutes/restoration';
import { readDocument } from '@croisee/realtime/minutes/section-content';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { DocumentAccess, NOTHING_HELD, type DocumentHeld } from './document-access';
import { lockDocument, readDocuments, type DocumentRow } from './document-rows';
import { MinutesPushes } from './minutes-pushes.service';
import { allotReplica } from './replicas';
import { readParts } from './sealed-parts';
import { toBase64 } from './update-bytes';
import { keepVersion, versionsOf, type StoredVersion } from './version-rows';

interface Opened {
  readonly row: DocumentRow;
  readonly held: DocumentHeld;
}

/** Copies of a text: kept, read again, and restored as a new edit through the path of typed text. */
@Injectable()
export class MinutesVersions {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(MinutesPushes) private readonly pushes: MinutesPushes,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(persona: Persona, documentId: string): Promise<VersionList> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { row, held } = await this.open(tx, persona, documentId, 'meeting.read');
      return this.listOf(tx, persona, row, held);
    });
  }

  read(persona: Persona, documentId: string, versionId: string): Promise<MinutesVersion> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { row } = await this.open(tx, persona, documentId, 'meeting.read');
      const { contents, ...version } = await this.find(tx, row, versionId);
      await tx.audit({ action: 'minutes.version-read', subjectKind: 'minutes', subjectId: row.id }, 'read');
      return { ...version, sections: contents.map(({ section, nodes }) => ({ section, text: linesOf(nodes).join('\n') })) };
    });
  }

  keep(persona: Persona, documentId: string): Promise<VersionList> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { row, held } = await this.toWrite(tx, persona, documentId);
      const kept = await this.keepNow(tx, row, 'asked');
      await tx.audit({ action: 'minutes.version-kept', subjectKind: 'minutes', subjectId: row.id, facts: { kept } });
      return this.listOf(tx, persona, row, held);
    });
  }

  /** The present text is kept as a version first: restoring never loses anything. */
  async restore(persona: Persona, documentId: string, versionId: string): Promise<VersionList> {
    const connectionId = `server/${randomUUID()}`;
    const { generation, updates } = await this.unitOfWork.write(persona, async (tx) => {
      const { row } = await this.toWrite(tx, persona, documentId);
      const { contents } = await this.find(tx, row, versionId);
      await this.keepNow(tx, row, 'before-restoration');
      const { clientId } = await allotReplica(tx, row, persona, connectionId);
      const doc = loadMinutes(await readParts(tx, row));
      doc.clientID = clientId;
      const edits = restoreContents(doc, row.layer, contents);
      doc.destroy();
      await tx.audit({ action: 'minutes.version-restored', subjectKind: 'minutes', subjectId: row.id });
      return { generation: row.generation, updates: edits };
    });
    for (const update of updates)
      await this.pushes.store({ persona, connectionId, message: { documentId, generation, opId: randomUUID(), update: toBase64(update) } });
    return this.list(persona, documentId);
  }

  /** Keeps the text as it is in the caller's transaction, which holds the row. */
  async keepNow(tx: Transaction, row: DocumentRow, cause: VersionCause): Promise<boolean> {
    const doc = loadMinutes(await readParts(tx, row));
    const contents = readDocument(doc, row.layer);
    doc.destroy();
    return keepVersion(tx, row, contents, cause);
  }

  private async listOf(tx: Transaction, persona: Persona, row: DocumentRow, held: DocumentHeld): Promise<VersionList> {
    const items = (await versionsOf(tx, row)).map(({ id, takenAt, cause }) => ({ id, takenAt, cause }));
    return { items, writable: this.access.mayWrite(persona, row, held) };
  }

  private async find(tx: Transaction, row: DocumentRow, versionId: string): Promise<StoredVersion> {
    const version = (await versionsOf(tx, row)).find(({ id }) => id === versionId);
    if (version === undefined) throw new DomainError('NOT_FOUND');
    return version;
  }

  private async toWrite(tx: Transaction, persona: Persona, documentId: string): Promise<Opened> {
    const opened = await this.open(tx, persona, documentId, 'record.write', true);
    if (!this.access.mayWrite(persona, opened.row, opened.held)) throw new DomainError('READ_ONLY');
    return opened;
  }

  private async open(tx: Transaction, persona: Persona, documentId: string, permission: Permission, lock = false): Promise<Opened> {
    const row = lock ? await lockDocument(tx, documentId) : (await readDocuments(tx, [documentId]))[0];
    const held = row === undefined ? undefined : await this.access.heldBy(tx, row, [persona.accountId], this.clock.now());
    const own = held?.get(persona.accountId) ?? NOTHING_HELD;
    this.access.assert(persona, permission, own);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    if (row.held) throw new DomainError('CURTAIN_DRAWN');
    return { row, held: own };
  }
}
