/** What other domains may ask of the project: budget, time spent and figures of the territory for a report, in their transaction. */
export { ProjectModule } from './project.module';
export { ProjectQueries } from './project.queries';
