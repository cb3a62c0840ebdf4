/** What other domains may ask of the directory. */
export { DirectoryModule } from './directory.module';
export { PartnershipsService } from './partnerships.service';
export { StructuresQueries } from './structures.queries';
