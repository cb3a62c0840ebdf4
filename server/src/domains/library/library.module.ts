import { Module } from '@nestjs/common';
import { ToolsController } from './tools.controller';
import { ToolsService } from './tools.service';

/** Common tools, and models that councils lend each other. */
@Module({ controllers: [ToolsController], providers: [ToolsService] })
export class LibraryModule {}
