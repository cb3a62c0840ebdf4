import type { ErrorCode } from '../errors/catalogue';
import { refuse, type Outcome } from '../errors/outcome';
import { agreementGate } from './agreement.rules';
import { canTake, step, type Standing } from './lifecycle';
import { openChecklistItems } from './preparation.rules';
import type { Situation } from './situation';

export interface Obstacle {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
}

type Gated = Pick<
  Situation,
  keyof Standing | 'submission' | 'agreementGate' | 'dispensation' | 'scanStamp' | 'rereading' | 'checklist' | 'parties'
>;

/** Starts the preparation of an admissible situation. */
export function startPreparation(standing: Standing): Outcome<Standing> {
  return step(standing, 'start-preparation');
}

/**
 * Everything that keeps a situation off the agenda, all at once, so that the coordinator sees the whole list. Closed by default: no
 * scan stamp, no agenda; no re-reading of the text as it is, no agenda.
 */
export function agendaObstacles(situation: Gated, currentDigest: string, today: string): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  const add = (code: ErrorCode, details: Record<string, unknown> = {}) => obstacles.push({ code, details });
  if (!canTake(situation, 'put-on-agenda')) add('SITUATION_STEP_REFUSED', { action: 'put-on-agenda', status: situation.status });
  const gate = agreementGate(situation.submission.information, situation.agreementGate, situation.dispensation, today);
  if (!gate.ok) add(gate.code, { ...gate.details });
  if (situation.submission.emergency?.excluded !== true) add('EMERGENCY_NOT_EXCLUDED');
  addTextObstacles(situation, currentDigest, add);
  const open = openChecklistItems(situation.checklist);
  if (open.length > 0) add('CHECKLIST_OPEN', { items: open });
  const undecided = situation.parties.filter((party) => party.sits === null).map((party) => party.structureId);
  if (undecided.length > 0) add('PARTY_UNDECIDED', { structureIds: undecided });
  const presence = situation.submission.submitter;
  if (presence?.willAttend !== true && (presence?.replacedBy ?? null) === null) add('SUBMITTER_ABSENT');
  return obstacles;
}

function addTextObstacles(
  situation: Gated,
  currentDigest: string,
  add: (code: ErrorCode, details?: Record<string, unknown>) => void,
): void {
  const { scanStamp, rereading } = situation;
  if (scanStamp === null || scanStamp.digest !== currentDigest) add('SCAN_STAMP_MISSING');
  else if (scanStamp.blocking + scanStamp.unconfirmed > 0)
    add('SCAN_FINDINGS_OPEN', { blocking: scanStamp.blocking, unconfirmed: scanStamp.unconfirmed });
  if (rereading === null || rereading.digest !== currentDigest || rereading.outcome !== 'clean') add('REREADING_MISSING');
}

/** Puts a situation on the agenda when nothing keeps it off; otherwise the first obstacle, with all of them in the details. */
export function putOnAgenda(situation: Gated, currentDigest: string, today: string): Outcome<Standing> {
  const obstacles = agendaObstacles(situation, currentDigest, today);
  const first = obstacles[0];
  if (first !== undefined) return refuse(first.code, { ...first.details, obstacles: obstacles.map(({ code }) => code) });
  return step(situation, 'put-on-agenda');
}
