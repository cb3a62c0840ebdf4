import { createHash } from 'node:crypto';
import { documentFileName } from '@croisee/domain/documents/documents.rules';
import { suggestedText } from '@croisee/domain/indicators/report/report-text';
import { reportOutline } from '@croisee/domain/indicators/report/report-outline';
import type {
  CreateReport,
  ReportContent,
  ReportList,
  ReportView,
  SaveSection,
  SealReport,
} from '@croisee/domain/indicators/report/report.schema';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { localDateOf } from '@croisee/domain/time/local-date';
import { scan } from '@croisee/pseudonymisation/scan';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { DocumentRenderer } from '../../../kernel/documents/document-renderer';
import type { DocumentFormat } from '../../../kernel/documents/document-model';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { ExportRegister } from '../../documents/api';
import { PublicationsService, type PublishedBook } from '../publications.service';
import { reportModel } from './report-model';
import { insertReport, insertSeal, reportById, reportsOf, saveTexts, sealedContent, type StoredReport } from './report-rows';

export interface ReportFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reports of the council: a first text made from published figures, written by the coordination, sealed, handed over as files. */
@Injectable()
export class ReportsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PublicationsService) private readonly publications: PublicationsService,
    @Inject(DocumentRenderer) private readonly renderer: DocumentRenderer,
    @Inject(ExportRegister) private readonly register: ExportRegister,
  ) {}

  list(persona: Persona): Promise<ReportList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'report.read');
      const readable = (await reportsOf(tx)).filter((report) => this.may(persona, 'report.read', report));
      return { items: readable.map(lineOf), ...this.rights(persona, null) };
    });
  }

  async create(persona: Persona, { kind, year, publicationId }: CreateReport): Promise<{ id: string }> {
    this.access.assert(persona, 'report.write', { councilId: persona.councilId, state: 'draft' });
    const { book } = await this.publications.published(persona, year, publicationId);
    const texts = Object.fromEntries(reportOutline(kind).map((section) => [section.id, suggestedText(section, book, persona.language)]));
    return this.unitOfWork.write(persona, async (tx) => {
      const isWritten = (await reportsOf(tx)).some(
        (one) => one.kind === kind && one.publicationId === publicationId && one.sealedAt === null,
      );
      if (isWritten) throw new DomainError('REPORT_EXISTS');
      const id = await insertReport(tx, { kind, year, publicationId, texts });
      await tx.audit({ action: 'report.created', subjectKind: 'report', subjectId: id, facts: { kind, year } });
      return { id };
    });
  }

  async view(persona: Persona, id: string): Promise<ReportView> {
    const report = await this.unitOfWork.read(persona, (tx) => this.open(tx, persona, id, 'report.read'));
    const { publication, book } = await this.bookOf(persona, report);
    return { ...lineOf(report), publication, book, texts: { ...report.texts }, ...this.rights(persona, report) };
  }

  saveSection(persona: Persona, id: string, section: string, { text, version }: SaveSection): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const report = await this.toWrite(tx, persona, id);
      if (!reportOutline(report.kind).some((part) => part.id === section)) throw new DomainError('NOT_FOUND');
      const findings = scan(text).filter(({ tier }) => tier === 'block');
      if (findings.length > 0)
        throw new DomainError('IDENTITY_IN_TEXT', {
          findings: findings.map(({ start, end, kind }) => ({ path: 'text', start, end, kind })),
        });
      if (!(await saveTexts(tx, id, { ...report.texts, [section]: text }, version))) throw new DomainError('STALE_VERSION');
      await tx.audit({ action: 'report.written', subjectKind: 'report', subjectId: id, facts: { section } });
      return { version: version + 1 };
    });
  }

  /** Freezes text and figures together; the hash is printed on every page. */
  async seal(persona: Persona, id: string, { version, reason }: SealReport): Promise<ReportView> {
    const draft = await this.unitOfWork.read(persona, (tx) => this.open(tx, persona, id, 'report.write'));
    const published = await this.bookOf(persona, draft);
    await this.unitOfWork.write(persona, async (tx) => {
      const report = await this.toWrite(tx, persona, id);
      if (report.version !== version) throw new DomainError('STALE_VERSION');
      const content = await contentOf(tx, report, published);
      const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
      await insertSeal(tx, id, content, hash, reason);
      await tx.audit({ action: 'report.sealed', subjectKind: 'report', subjectId: id, facts: { hash, version } });
      await tx.outbox('report.sealed', id);
    });
    return this.view(persona, id);
  }

  /** The document as a file, registered; a sealed report always makes the same bytes. */
  async file(persona: Persona, id: string, format: DocumentFormat): Promise<ReportFile> {
    const report = await this.unitOfWork.read(persona, (tx) => this.open(tx, persona, id, 'report.export'));
    const published = await this.bookOf(persona, report);
    const { content, number } = await this.unitOfWork.write(persona, async (tx) => {
      const sealed = await sealedContent(tx, id);
      const made = sealed ?? (await contentOf(tx, report, published));
      const row = await this.register.record(tx, persona, {
        kind: 'report',
        format,
        subjectId: id,
        about: `${report.kind} ${report.year}`,
        onDay: made.date,
      });
      await tx.audit({ action: 'report.exported', subjectKind: 'report', subjectId: id, facts: { format, number: row.number } });
      return { content: made, number: row.number };
    });
    // The code that draws is large: it loads with the first report.
    const { chartOf } = await import('./report-chart');
    const bytes = await this.renderer.render(reportModel(content, report.hash, persona.language, chartOf), format);
    return { name: documentFileName('report', content.date, number, format), bytes };
  }

  private async open(tx: Transaction, persona: Persona, id: string, permission: Permission): Promise<StoredReport> {
    const report = await reportById(tx, id);
    const state = report?.sealedAt === null || report === undefined ? 'draft' : 'sealed';
    this.access.assert(persona, permission, { councilId: tx.councilId, state });
    if (report === undefined) throw new DomainError('NOT_FOUND');
    return report;
  }

  private async toWrite(tx: Transaction, persona: Persona, id: string): Promise<StoredReport> {
    this.access.assert(persona, 'report.write', { councilId: tx.councilId, state: 'draft' });
    const report = await reportById(tx, id, true);
    if (report === undefined) throw new DomainError('NOT_FOUND');
    if (report.sealedAt !== null) throw new DomainError('REPORT_SEALED');
    return report;
  }

  private bookOf(persona: Persona, { year, publicationId }: StoredReport): Promise<PublishedBook> {
    return this.publications.published(persona, year, publicationId);
  }

  private may(persona: Persona, permission: Permission, report: StoredReport | null): boolean {
    const state = report !== null && report.sealedAt !== null ? 'sealed' : 'draft';
    return this.access.may(persona, permission, { councilId: persona.councilId, state }).allowed;
  }

  private rights(persona: Persona, report: StoredReport | null): { mayWrite: boolean; mayExport: boolean } {
    return {
      mayWrite: this.may(persona, 'report.write', report) && (report === null || report.sealedAt === null),
      mayExport: this.may(persona, 'report.export', report),
    };
  }
}

function lineOf({ texts: _texts, publicationId: _publicationId, ...line }: StoredReport): ReportList['items'][number] {
  return line;
}

async function contentOf(tx: Transaction, report: StoredReport, { publication, book }: PublishedBook): Promise<ReportContent> {
  const [council] = await tx.manager.query<{ name: string; zone: string; fictitious: boolean }[]>(
    'SELECT name, time_zone AS zone, fictitious FROM council WHERE id = $1',
    [tx.councilId],
  );
  if (council === undefined) throw new DomainError('NOT_FOUND');
  return {
    ...{ kind: report.kind, council: council.name, fictitious: council.fictitious, publication, book },
    ...{ texts: { ...report.texts }, version: report.version, date: localDateOf(tx.isoNow, council.zone) },
  };
}
