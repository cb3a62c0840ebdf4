import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { indicatorBookSchema, type IndicatorBook } from '@croisee/domain/indicators/book';
import type { Publication, PublishInput } from '@croisee/domain/indicators/indicators.schema';
import { nextPeriod, periodDue, quartersOfPeriod, type PublishedPeriod } from '@croisee/domain/indicators/publication.rules';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { PeriodicWork } from '../../kernel/jobs/periodic-work';
import { CouncilSettingsService } from '../identity/api';
import { BookService } from './book.service';

interface PublicationRow extends PublishedPeriod {
  readonly id: string;
  readonly publishedAt: Date;
}

export interface PublishedBook {
  readonly publication: Publication;
  readonly book: IndicatorBook;
}

const SWEEP_HOURS = 1;

const COLUMNS = `id, year, from_quarter AS "from", to_quarter AS "to", published_at AS "publishedAt"`;

/**
 * Figures as masked readers see them, frozen when they are published. Periods never overlap and never change, so that no two of them, and no two
 * readings of one, can be compared to find what each hides.
 */
@Injectable()
export class PublicationsService implements OnApplicationBootstrap {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(BookService) private readonly books: BookService,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(PeriodicWork) private readonly jobs: PeriodicWork,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every({ failure: 'figures of the year that ended could not be published', seconds: SWEEP_HOURS * 3600 }, () => this.sweep());
  }

  /** Publishes what is left of the year before this one, in each council where it ended long enough ago. */
  async sweep(): Promise<void> {
    for (const councilId of await this.unitOfWork.councilIds()) {
      const due = await this.unitOfWork.readAsSystem(councilId, async (tx) => {
        const year = Number((await this.today(tx)).slice(0, 4)) - 1;
        return periodDue(year, await this.ofYear(tx, year), await this.today(tx));
      });
      if (due !== undefined) await this.publishDue(councilId, due);
    }
  }

  /** Freezes the figures from the last publication of the year to a quarter that has ended; cannot be undone. */
  publish(persona: Persona, { year, to, reason }: PublishInput): Promise<Publication> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'indicator.publish', { councilId: tx.councilId });
      const period = valueOf(nextPeriod(year, to, await this.ofYear(tx, year), await this.today(tx)));
      const key = await tx.key({ kind: 'council', id: tx.councilId });
      const id = randomUUID();
      const published = await this.insert(tx, id, period, key.sealJson(`indicator-publication/${id}/reason`, reason));
      if (published === undefined) throw new DomainError('ALREADY_PUBLISHED');
      return published;
    });
  }

  /** The publications of a year, the oldest first; a year that ended a month ago publishes what is left of it by itself. */
  async list(persona: Persona, year: number): Promise<Publication[]> {
    const known = await this.unitOfWork.read(persona, async (tx) => {
      const published = await this.ofYear(tx, year);
      return { published, due: periodDue(year, published, await this.today(tx)) };
    });
    const { due } = known;
    return due === undefined ? known.published : this.publishDue(persona.councilId, due);
  }

  /** One publication with its figures: the one asked, or the last of the year. */
  async published(persona: Persona, year: number, id?: string): Promise<PublishedBook> {
    const publications = await this.list(persona, year);
    const publication = id === undefined ? publications.at(-1) : publications.find((each) => each.id === id);
    if (publication === undefined) throw new DomainError('FIGURES_NOT_PUBLISHED');
    const book = await this.unitOfWork.read(persona, async (tx) => {
      const [row] = await tx.manager.query<{ book: unknown }[]>('SELECT book FROM indicator_publication WHERE id = $1', [publication.id]);
      return indicatorBookSchema.parse(row?.book);
    });
    return { publication, book };
  }

  /** Two readers, or two servers, may find it due at once: one of them writes it, with its audit row, and both read it. */
  private publishDue(councilId: string, due: PublishedPeriod): Promise<Publication[]> {
    return this.unitOfWork.appendAsSystem(councilId, async (tx) => {
      await this.insert(tx, randomUUID(), due, null);
      return this.ofYear(tx, due.year);
    });
  }

  private async ofYear(tx: Transaction, year: number): Promise<Publication[]> {
    const rows = await tx.manager.query<PublicationRow[]>(
      `SELECT ${COLUMNS} FROM indicator_publication WHERE year = $1 ORDER BY from_quarter`,
      [year],
    );
    return rows.map(publicationOf);
  }

  /** Undefined when somebody published the same quarters in between. */
  private async insert(tx: Transaction, id: string, period: PublishedPeriod, reason: Buffer | null): Promise<Publication | undefined> {
    const book = await this.books.book(tx, quartersOfPeriod(period), true);
    const rows = await tx.manager.query<PublicationRow[]>(
      `INSERT INTO indicator_publication (council_id, id, year, from_quarter, to_quarter, book, reason, published_by, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (council_id, year, from_quarter) DO NOTHING RETURNING ${COLUMNS}`,
      [tx.councilId, id, period.year, period.from, period.to, book, reason, tx.accountId ?? null, tx.now],
    );
    const [row] = rows;
    if (row === undefined) return undefined;
    await tx.audit({ action: 'indicator.published', facts: { year: period.year, from: period.from, to: period.to } });
    return publicationOf(row);
  }

  private async today(tx: Transaction): Promise<string> {
    return localDateOf(tx.isoNow, await this.settings.timeZone(tx));
  }
}

function publicationOf({ publishedAt, ...row }: PublicationRow): Publication {
  return { ...row, publishedAt: publishedAt.toISOString() };
}
