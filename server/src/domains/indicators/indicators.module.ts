import { Module } from '@nestjs/common';
import { SituationsModule } from '../situations/api';
import { ClosedFacts } from './closed-facts';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsService } from './indicators.service';
import { StatisticsQueries } from './statistics.queries';

/** Statistics: one module counts, every screen reads it. */
@Module({
  imports: [SituationsModule],
  controllers: [IndicatorsController],
  providers: [StatisticsQueries, ClosedFacts, IndicatorsService],
})
export class IndicatorsModule {}
