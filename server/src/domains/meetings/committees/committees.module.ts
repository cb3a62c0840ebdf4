import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/api';
import { CommitteesController } from './committees.controller';
import { CommitteesQueries } from './committees.queries';
import { CommitteesService } from './committees.service';

/** Plenary, steering, coordination and technical committees, working groups. */
@Module({ imports: [DirectoryModule], controllers: [CommitteesController], providers: [CommitteesQueries, CommitteesService] })
export class CommitteesModule {}
