import { readStoredSettings } from '@croisee/domain/identity/council-settings';
import type { PublicPage, PublicPages } from '@croisee/domain/public-pages/public-page.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock/clock';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';
import { RateLimit } from '../../kernel/realtime/rate-limit';

interface PublishedRow {
  readonly slug: string;
  readonly council_name: string;
  readonly bearer: string;
  readonly fictitious: boolean;
  readonly settings: unknown;
  readonly territory: string;
  readonly contact: string;
  readonly rhythm: string;
}

const BURST = 60;
const PER_SECOND = 1;
/** Beyond it, everybody starts with a full bucket again: addresses nobody has make no memory grow. */
const KNOWN_ADDRESSES = 5_000;

/** Published pages, for readers who have no account; as many as a reader needs, not as many as a robot wants. */
@Injectable()
export class PublicPagesQueries {
  private readonly limits = new Map<string, RateLimit>();

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(address: string): Promise<PublicPages> {
    const pages = await this.published(address);
    return { items: pages.map(({ slug, council_name: councilName }) => ({ slug, councilName })) };
  }

  async page(address: string, slug: string): Promise<PublicPage> {
    const row = (await this.published(address)).find((page) => page.slug === slug);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { instanceName, instanceShortName, agreementGate, admissibilityAnswerDays } = readStoredSettings(row.settings);
    const { bearer, fictitious, territory, contact, rhythm, council_name: councilName } = row;
    return {
      ...{ slug, councilName, bearer, fictitious, territory, contact, rhythm },
      ...{ instanceName, instanceShortName, agreementGate, answerDays: admissibilityAnswerDays },
    };
  }

  private published(address: string): Promise<PublishedRow[]> {
    const nowMs = this.clock.now().getTime();
    if (this.limits.size > KNOWN_ADDRESSES) this.limits.clear();
    const limit = this.limits.get(address) ?? new RateLimit(BURST, PER_SECOND, nowMs);
    this.limits.set(address, limit);
    if (!limit.take(nowMs)) throw new DomainError('TOO_MANY_REQUESTS');
    return this.unitOfWork.globalStatement<PublishedRow>('SELECT * FROM app.published_pages()', []);
  }
}
