import type { DemoCouncilLife } from './demo-life-types';
import { SARVELLE_COMMITTEE_RECORDS } from './sarvelle-committees';
import { SARVELLE_CONVENTIONS } from './sarvelle-conventions';
import { SARVELLE_PROJECT } from './sarvelle-project';
import { SARVELLE_TOOLS } from './sarvelle-tools';

/** What makes the main council live between its meetings. */
export const SARVELLE_LIFE: DemoCouncilLife = {
  conventions: SARVELLE_CONVENTIONS,
  committees: SARVELLE_COMMITTEE_RECORDS,
  tools: SARVELLE_TOOLS,
  project: SARVELLE_PROJECT,
};
