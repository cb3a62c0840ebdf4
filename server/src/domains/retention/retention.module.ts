import { Module } from '@nestjs/common';
import { SituationsModule } from '../situations/api';
import { BreachController } from './breach.controller';
import { BreachService } from './breach.service';
import { Erasure } from './erasure.service';
import { RetentionClock } from './retention-clock';
import { RetentionController } from './retention.controller';
import { RetentionQueries } from './retention.queries';
import { RetentionService } from './retention.service';
import { RetentionStore } from './retention-store';
import { RetentionSweep } from './retention-sweep';
import { RightsController } from './rights.controller';
import { RightsService } from './rights.service';

/** How long things are kept, and how they go: rules, erasure, requests of persons, breaches. */
@Module({
  imports: [SituationsModule],
  controllers: [RetentionController, RightsController, BreachController],
  providers: [RetentionClock, RetentionStore, RetentionQueries, RetentionService, Erasure, RetentionSweep, RightsService, BreachService],
})
export class RetentionModule {}
