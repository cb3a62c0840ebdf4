import { Module } from '@nestjs/common';
import { StructuresController } from './structures.controller';
import { DirectoryQueries } from './directory.queries';
import { ImportService } from './import.service';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { PartnershipsService } from './partnerships.service';
import { StructuresQueries } from './structures.queries';
import { StructuresService } from './structures.service';

/** Partner structures and professionals. */
@Module({
  controllers: [StructuresController, PeopleController],
  providers: [DirectoryQueries, StructuresService, PeopleService, ImportService, PartnershipsService, StructuresQueries],
  exports: [StructuresQueries, PartnershipsService],
})
export class DirectoryModule {}
