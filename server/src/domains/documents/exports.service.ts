import type { AskedKind } from '@croisee/domain/documents/document-kinds';
import { canFetch, documentFileName } from '@croisee/domain/documents/documents.rules';
import type { ExportDocument, IssuedDocumentView } from '@croisee/domain/documents/documents.schema';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { DocumentRenderer } from '../../kernel/documents/document-renderer';
import type { DocumentFormat } from '../../kernel/documents/document-model';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { ContentSources } from './content-sources';
import { ExportRegister } from './export-register';
import { countFetch, exportById, revokeExport, type ExportRow } from './export-rows';
import { digestOf, issuedModel, type Issuer } from './issued-model';

/** A file and how it is served. */
export interface FetchedFile {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly bytes: Buffer;
}

/**
 * Documents leave in two steps: an export enters the register with its number, then its file is made from what the same person may still
 * read. Nothing of the file is kept, and a content that changed meanwhile is not handed over under the old number.
 */
@Injectable()
export class ExportsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ContentSources) private readonly sources: ContentSources,
    @Inject(DocumentRenderer) private readonly renderer: DocumentRenderer,
    @Inject(ExportRegister) private readonly register: ExportRegister,
  ) {}

  async issue(persona: Persona, { kind, format, ...request }: ExportDocument): Promise<IssuedDocumentView> {
    this.access.assert(persona, 'document.export', { councilId: persona.councilId });
    const content = await this.sources.read(persona, kind, request);
    return this.unitOfWork.write(persona, async (tx) => {
      const row = await this.register.record(tx, persona, {
        ...{ kind, format, subjectId: request.subjectId, recipientIds: request.recipientIds, copies: content.copies.length },
        ...{ about: [content.title, content.subtitle].filter((part) => part !== null).join(' – '), onDay: content.date },
        ...{ contentDigest: digestOf(content), situationIds: content.situationIds },
      });
      await tx.audit({
        action: 'document.exported',
        subjectKind: 'document',
        subjectId: row.id,
        facts: { kind, format, number: row.number, copies: row.copies, situations: row.situations },
      });
      for (const situationId of content.situationIds) await tx.outbox('document.exported', row.id, { situationId });
      return { id: row.id, number: row.number, fileName: fileNameOf(row), expiresAt: row.expiresAt };
    });
  }

  /** The file of an export, for whoever asked for it and for nobody else. */
  async fetch(persona: Persona, id: string): Promise<FetchedFile> {
    const { row, issuer } = await this.unitOfWork.write(persona, (tx) => this.open(tx, persona, id));
    const content = await this.sources.read({ ...persona, language: row.language }, row.kind as AskedKind, row);
    if (digestOf(content) !== row.contentDigest) await this.expire(persona, id);
    const bytes = await this.renderer.render(issuedModel(content, row, issuer), row.format);
    return { name: fileNameOf(row), format: row.format, bytes };
  }

  private async open(tx: Transaction, persona: Persona, id: string): Promise<{ row: ExportRow; issuer: Issuer }> {
    this.access.assert(persona, 'document.export', { councilId: tx.councilId });
    const row = await exportById(tx, id);
    if (row === undefined || row.requestedBy !== persona.accountId || row.kind === 'report') throw new DomainError('NOT_FOUND');
    valueOf(canFetch(row, tx.isoNow));
    await countFetch(tx, id);
    await tx.audit({ action: 'document.fetched', subjectKind: 'document', subjectId: id, facts: { kind: row.kind, number: row.number } });
    return { row, issuer: await this.issuer(tx) };
  }

  private async issuer(tx: Transaction): Promise<Issuer> {
    const [council] = await tx.manager.query<Issuer[]>('SELECT name, time_zone AS "timeZone", fictitious FROM council WHERE id = $1', [
      tx.councilId,
    ]);
    if (council === undefined) throw new DomainError('NOT_FOUND');
    return council;
  }

  /** Something of it was redacted, withdrawn or rewritten since: the number does not cover what is there now. */
  private async expire(persona: Persona, id: string): Promise<never> {
    await this.unitOfWork.write(persona, async (tx) => {
      await revokeExport(tx, id);
      await tx.audit({ action: 'document.revoked', subjectKind: 'document', subjectId: id });
    });
    throw new DomainError('DOCUMENT_EXPIRED');
  }
}

function fileNameOf({ kind, onDay, number, format }: ExportRow): string {
  return documentFileName(kind, onDay, number, format);
}
