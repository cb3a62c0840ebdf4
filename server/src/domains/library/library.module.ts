import { Module } from '@nestjs/common';
import { CharterModule } from '../charter/api';
import { SharedModelsController } from './shared-models.controller';
import { SharedModelsService } from './shared-models.service';
import { ToolsController } from './tools.controller';
import { ToolsService } from './tools.service';

/** Common tools, and models that councils lend each other. */
@Module({
  imports: [CharterModule],
  controllers: [ToolsController, SharedModelsController],
  providers: [ToolsService, SharedModelsService],
})
export class LibraryModule {}
