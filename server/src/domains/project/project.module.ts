import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/api';
import { ProjectController } from './project.controller';
import { ProjectQueries } from './project.queries';
import { ProjectService } from './project.service';

/** Project sheet, budget, time, rooms and figures of the territory. */
@Module({
  imports: [DirectoryModule],
  controllers: [ProjectController],
  providers: [ProjectQueries, ProjectService],
})
export class ProjectModule {}
