import { createHash } from 'node:crypto';
import { localDateOf } from '@croisee/domain/time/local-date';
import { dayInWords } from '../../kernel/documents/dates-in-words';
import type { DocumentModel } from '../../kernel/documents/document-model';
import type { ExportRow } from './export-rows';
import type { DocumentContent } from './sources/document-content';
import { wordsIn } from './sources/document-words';

/** The council as it signs its documents. */
export interface Issuer {
  readonly name: string;
  readonly timeZone: string;
  readonly fictitious: boolean;
}

/** Tells whether a content is still the one that was exported. */
export function digestOf(content: DocumentContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The pages of an export: its content with its number, for whom, and until when on every page. */
export function issuedModel(content: DocumentContent, row: ExportRow, issuer: Issuer): DocumentModel {
  const { language } = row;
  const french = language === 'fr';
  const { say } = wordsIn(language);
  const until = dayInWords(localDateOf(row.expiresAt, issuer.timeZone), language);
  const several = content.copies.length > 1 || row.kind === 'pack';
  const fictitious = french ? ' – données fictives' : ' – fictitious data';
  return {
    title: content.title,
    subtitle: content.subtitle,
    language,
    issuer: `${issuer.name}${issuer.fictitious ? fictitious : ''}`,
    date: localDateOf(row.createdAt, issuer.timeZone),
    parts: content.copies.map(({ recipient, blocks }, index) => {
      const number = several ? `${row.number}/${index + 1}` : row.number;
      const copy = french ? `Exemplaire n° ${number}` : `Copy no. ${number}`;
      const limit = french ? `à détruire au plus tard le ${until}` : `to be destroyed by ${until}`;
      const watermark = several ? `n° ${number}` : content.draft ? say('draft') : null;
      return { footer: [copy, ...(recipient === null ? [] : [recipient]), limit].join(' – '), watermark, blocks };
    }),
  };
}
