import { Module } from '@nestjs/common';
import { PublicPagesController } from './public-pages.controller';
import { PublicPagesQueries } from './public-pages.queries';
import { PublicPagesService } from './public-pages.service';

/** What is said of the commission outside. */
@Module({ controllers: [PublicPagesController], providers: [PublicPagesQueries, PublicPagesService], exports: [PublicPagesService] })
export class PublicPagesModule {}
