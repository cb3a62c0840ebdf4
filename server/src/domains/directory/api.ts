/** What other domains may ask of the directory. */
export { DirectoryModule } from './directory.module';
export { StructuresQueries } from './structures.queries';
