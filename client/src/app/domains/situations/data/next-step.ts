import type { SituationRow } from '@croisee/domain/situations/situation-page.schema';

/** What the reader may do next with a situation of the list, as the key of its words; the most urgent first. */
export type NextStep = 'answer' | 'complete' | 'write' | 'decide' | 'prepare' | 'plan' | 'wait' | 'read';

/** The one next step worth saying on a line of the list. */
export function nextStepOf(row: SituationRow): NextStep {
  const can = (offer: SituationRow['can'][number]): boolean => row.can.includes(offer);
  if (can('answer-question') && row.openQuestions > 0) return 'answer';
  if (can('edit')) return row.status === 'to-complete' ? 'complete' : 'write';
  if (can('decide') && row.status === 'submitted') return 'decide';
  if (can('prepare') && row.status === 'admissible') return 'prepare';
  if (can('put-on-agenda')) return 'plan';
  return row.own && row.status === 'submitted' ? 'wait' : 'read';
}

/** Where the next step is done. */
export function nextStepLink(row: SituationRow): readonly string[] {
  const step = nextStepOf(row);
  return step === 'write' || step === 'complete' ? ['/situations', row.id, 'saisine'] : ['/situations', row.id];
}
