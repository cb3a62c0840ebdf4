import type { DocumentKind } from '@croisee/domain/documents/document-kinds';
import { keptUntil } from '@croisee/domain/documents/documents.rules';
import type { Persona } from '@croisee/domain/access/persona';
import { instantOf } from '@croisee/domain/meetings/plan/series.rules';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import type { DocumentFormat } from '../../kernel/documents/document-model';
import type { Transaction } from '../../kernel/database/transaction';
import { CouncilSettingsService } from '../identity/api';
import { insertExport, type ExportRow } from './export-rows';

/** A document that is about to leave. */
export interface Leaving {
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly subjectId: string;
  readonly about: string;
  readonly onDay: string;
  readonly recipientIds?: readonly string[];
  readonly copies?: number;
  readonly contentDigest?: string;
  readonly situationIds?: readonly string[];
}

/** The register in which everything that leaves as a file gets its number and its last day. */
@Injectable()
export class ExportRegister {
  constructor(@Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService) {}

  async record(tx: Transaction, persona: Persona, leaving: Leaving): Promise<ExportRow> {
    const zone = await this.settings.timeZone(tx);
    // Until the end of its last day, as the council reads it.
    const expiresAt = instantOf(addDays(keptUntil(leaving.kind, localDateOf(tx.isoNow, zone)), 1), '00:00', zone);
    return insertExport(tx, {
      ...{ recipientIds: [], copies: 1, contentDigest: '', situationIds: [] },
      ...leaving,
      ...{ requestedBy: persona.accountId, language: persona.language, expiresAt },
    });
  }
}
