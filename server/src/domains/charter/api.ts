/** What other domains may ask of the charter: a version published inside their transaction, its digest, a signature, who is bound by a convention. */
export { CharterQueries } from './charter.queries';
export { CharterModule } from './charter.module';
export { ConventionsQueries } from './conventions.queries';
export { SignaturesService } from './signatures.service';
export { charterDigest, VersionsService } from './versions.service';
