import type { Persona } from '@croisee/domain/access/persona';
import {
  editPublicPageSchema,
  ownPublicPageSchema,
  publicPageSchema,
  publicPagesSchema,
  slugSchema,
  type EditPublicPage,
  type OwnPublicPage,
  type PublicPage,
  type PublicPages,
} from '@croisee/domain/public-pages/public-page.schema';
import { Body, Controller, Get, Header, Inject, Ip, Param, Put } from '@nestjs/common';
import { PublicRoute, Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { PublicPagesQueries } from './public-pages.queries';
import { PublicPagesService } from './public-pages.service';

const WHY_PUBLIC = 'presents the commission to everybody: names of councils that published a page, nothing about anybody';
const FIVE_MINUTES = 'public, max-age=300';

/** The commission as everybody may know it, and the page where its council says so. */
@Controller()
export class PublicPagesController {
  constructor(
    @Inject(PublicPagesQueries) private readonly queries: PublicPagesQueries,
    @Inject(PublicPagesService) private readonly pages: PublicPagesService,
  ) {}

  @Get('public/commissions')
  @PublicRoute(WHY_PUBLIC, { summary: 'Councils that present their commission.', returns: publicPagesSchema })
  @Header('cache-control', FIVE_MINUTES)
  list(@Ip() address: string): Promise<PublicPages> {
    return this.queries.list(address);
  }

  @Get('public/commissions/:slug')
  @PublicRoute(WHY_PUBLIC, { summary: 'What one council says of its commission.', returns: publicPageSchema })
  @Header('cache-control', FIVE_MINUTES)
  page(@Ip() address: string, @Param('slug', { schema: slugSchema }) slug: string): Promise<PublicPage> {
    return this.queries.page(address, slug);
  }

  @Get('public-page')
  @Requires('public-page.edit', { summary: 'The public page as its council writes it.', returns: ownPublicPageSchema })
  own(@Who() persona: Persona): Promise<OwnPublicPage> {
    return this.pages.own(persona);
  }

  @Put('public-page')
  @Requires('public-page.edit', { summary: 'Writes, publishes or withdraws the public page.', returns: ownPublicPageSchema })
  edit(@Who() persona: Persona, @Body({ schema: editPublicPageSchema }) body: EditPublicPage): Promise<OwnPublicPage> {
    return this.pages.edit(persona, body);
  }
}
