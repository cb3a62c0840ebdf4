import type { DemoStructure } from './demo-types';
import { SARVELLE_CARE_AND_HOUSING } from './sarvelle-care-and-housing';
import { SARVELLE_SOCIAL_AND_CIVIC } from './sarvelle-social-and-civic';

/** Partners of the fictitious council of Sarvelle: the types and numbers of the founding project, then a few partners met since. */
export const SARVELLE_STRUCTURES: readonly DemoStructure[] = [...SARVELLE_CARE_AND_HOUSING, ...SARVELLE_SOCIAL_AND_CIVIC];
