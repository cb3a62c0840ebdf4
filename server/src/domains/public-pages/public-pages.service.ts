import type { Persona } from '@croisee/domain/access/persona';
import { slugOf, type EditPublicPage, type OwnPublicPage } from '@croisee/domain/public-pages/public-page.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError } from '../../kernel/errors/domain-error';

/** The page of one council, written by its coordination. */
@Injectable()
export class PublicPagesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async own(persona: Persona): Promise<OwnPublicPage> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'public-page.edit', { councilId: tx.councilId });
      return this.load(tx);
    });
  }

  async edit(persona: Persona, input: EditPublicPage): Promise<OwnPublicPage> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'public-page.edit', { councilId: tx.councilId });
      try {
        await tx.manager.query(
          `INSERT INTO public_page (council_id, slug, published, territory, contact, rhythm, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
           ON CONFLICT (council_id) DO UPDATE SET slug = $2, published = $3, territory = $4, contact = $5, rhythm = $6, updated_at = $7`,
          [tx.councilId, input.slug, input.published, input.territory, input.contact, input.rhythm, tx.now],
        );
      } catch (error) {
        if ((error as { constraint?: string }).constraint === 'public_page_slug_unique') throw new DomainError('PUBLIC_ADDRESS_TAKEN');
        throw error;
      }
      const facts = { slug: input.slug, published: input.published };
      await tx.audit({ action: 'council.public-page-changed', subjectKind: 'council', subjectId: tx.councilId, facts });
      return this.load(tx);
    });
  }

  private async load(tx: Transaction): Promise<OwnPublicPage> {
    const [page] = await tx.manager.query<EditPublicPage[]>('SELECT slug, published, territory, contact, rhythm FROM public_page');
    const [council] = await tx.manager.query<{ name: string }[]>('SELECT name FROM council WHERE id = $1', [tx.councilId]);
    return { page: page ?? null, proposedSlug: slugOf(council?.name ?? '') };
  }
}
