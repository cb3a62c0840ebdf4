import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/api';
import { SituationsModule } from '../situations/api';
import { BookService } from './book.service';
import { ClosedFacts } from './closed-facts';
import { CouncilQueries } from './council.queries';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsService } from './indicators.service';
import { MeetingFacts } from './meeting-facts';
import { PathQueries } from './path.queries';
import { PublicationsService } from './publications.service';
import { StatisticsQueries } from './statistics.queries';

/** Statistics: one module counts, every screen, workbook and report reads it. */
@Module({
  imports: [SituationsModule, MeetingsModule],
  controllers: [IndicatorsController],
  providers: [
    StatisticsQueries,
    PathQueries,
    CouncilQueries,
    BookService,
    PublicationsService,
    ClosedFacts,
    MeetingFacts,
    IndicatorsService,
  ],
  exports: [IndicatorsService, PublicationsService],
})
export class IndicatorsModule {}
