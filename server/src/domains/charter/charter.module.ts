import { Module } from '@nestjs/common';
import { CharterController } from './charter.controller';
import { CharterQueries } from './charter.queries';
import { SignaturesService } from './signatures.service';
import { VersionsService } from './versions.service';

/** Charter versions and personal signatures. */
@Module({
  controllers: [CharterController],
  providers: [CharterQueries, SignaturesService, VersionsService],
  exports: [VersionsService, SignaturesService],
})
export class CharterModule {}
