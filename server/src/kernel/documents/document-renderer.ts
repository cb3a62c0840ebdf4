import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentFormat, DocumentModel } from './document-model';
import { renderDocx } from './docx-renderer';
import { PdfRenderer } from './pdf-renderer';

/** What each file is served as. */
export const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Files of a document; the same model and format always give the same bytes. */
@Injectable()
export class DocumentRenderer implements OnApplicationShutdown {
  private readonly pdf = new PdfRenderer();

  render(model: DocumentModel, format: DocumentFormat): Promise<Buffer> {
    return format === 'pdf' ? this.pdf.render(model) : renderDocx(model);
  }

  onApplicationShutdown(): Promise<void> {
    return this.pdf.stop();
  }
}
