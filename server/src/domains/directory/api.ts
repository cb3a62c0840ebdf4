/** What other domains may ask of the directory. */
export { StructuresQueries } from './structures.queries';
