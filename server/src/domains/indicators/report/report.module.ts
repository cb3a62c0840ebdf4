import { Module } from '@nestjs/common';
import { DocumentsModule } from '../../documents/api';
import { IndicatorsModule } from '../indicators.module';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

/** Reports made from published figures. */
@Module({
  imports: [IndicatorsModule, DocumentsModule],
  controllers: [ReportsController],
  providers: [ReportsService],
  exports: [ReportsService],
})
export class ReportModule {}
