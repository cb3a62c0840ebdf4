import { inject, Injectable } from '@angular/core';
import { issuedDocumentSchema, type ExportDocument, type IssuedDocumentView } from '@croisee/domain/documents/documents.schema';
import { ApiClient } from '../../../kernel/api/api-client';
import { saveFile } from '../../../kernel/api/save-file';

/** Exports a document and hands its file to the browser. */
@Injectable({ providedIn: 'root' })
export class DocumentExports {
  private readonly api = inject(ApiClient);

  async export(asked: ExportDocument): Promise<IssuedDocumentView> {
    const issued = await this.api.post('/documents', asked, issuedDocumentSchema);
    await this.fetch(issued);
    return issued;
  }

  /** The file of an export that is still valid. */
  async fetch({ id, fileName }: Pick<IssuedDocumentView, 'id' | 'fileName'>): Promise<void> {
    saveFile(fileName, await this.api.file(`/documents/${id}/file`));
  }
}
