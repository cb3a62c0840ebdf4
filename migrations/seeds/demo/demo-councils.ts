import { BRIVELANDE } from './brivelande-council';
import type { DemoCouncil } from './demo-types';
import { SARVELLE } from './sarvelle-council';

/** Everything the demonstration creates, council by council. */
export const DEMO_COUNCILS: readonly DemoCouncil[] = [SARVELLE, BRIVELANDE];
