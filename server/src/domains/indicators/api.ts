/** What reports may ask of figures: every indicator as a reader sees it, and publications, which are all that leaves. */
export { IndicatorsModule } from './indicators.module';
export { IndicatorsService } from './indicators.service';
export { PublicationsService, type PublishedBook } from './publications.service';
