/** What other domains may ask of the charter: a version published inside their transaction, its digest, a signature. */
export { SignaturesService } from './signatures.service';
export { charterDigest, VersionsService } from './versions.service';
