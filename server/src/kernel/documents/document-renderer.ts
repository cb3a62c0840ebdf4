import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentFormat, DocumentModel } from './document-model';
import { renderDocx } from './docx-renderer';
import { withSteppedHeadings } from './heading-levels';
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

  render(given: DocumentModel, format: DocumentFormat): Promise<Buffer> {
    const model = withSteppedHeadings(given);
    return format === 'pdf' ? this.pdf.render(model) : renderDocx(model);
  }

  onApplicationShutdown(): Promise<void> {
    return this.pdf.stop();
  }
}
