import { Module } from '@nestjs/common';
import { SituationsModule } from '../situations/api';
import { CouncilExportService } from './council-export.service';
import { ReversibilityController } from './reversibility.controller';

/** Leaving with everything, and arriving with it. */
@Module({ imports: [SituationsModule], controllers: [ReversibilityController], providers: [CouncilExportService] })
export class ReversibilityModule {}
