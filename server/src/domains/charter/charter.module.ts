import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/api';
import { CharterController } from './charter.controller';
import { CharterQueries } from './charter.queries';
import { ConventionRenewals } from './convention-renewals';
import { ConventionsController } from './conventions.controller';
import { ConventionsQueries } from './conventions.queries';
import { ConventionsService } from './conventions.service';
import { SignaturesService } from './signatures.service';
import { VersionsService } from './versions.service';

/** Charter versions and personal signatures; conventions of the structures. */
@Module({
  imports: [DirectoryModule],
  controllers: [CharterController, ConventionsController],
  providers: [CharterQueries, SignaturesService, VersionsService, ConventionsQueries, ConventionsService, ConventionRenewals],
  exports: [CharterQueries, VersionsService, SignaturesService, ConventionsQueries],
})
export class CharterModule {}
