import * as z from 'zod';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { step, type Standing } from '../situations/lifecycle';
import type { Closure } from '../situations/situation';
import { CLOSURE_CODES, type ClosureCode } from '../vocabulary/closure-reasons';
import { EFFECT_CODES } from '../vocabulary/effects';
import { isOpen, type Commitment } from './commitment.rules';

/** Body of a closure (R070): coded reason, balance in three parts, effect by the referent and, separately, by the person. */
export const closeSituationSchema = z.strictObject({
  reason: z.enum(CLOSURE_CODES).describe('C-code'),
  summary: z.string().trim().min(10).max(2000).describe('What was done'),
  remains: z.string().trim().min(3).max(2000).describe('What remains, and who carries it'),
  learned: z.string().trim().max(2000).describe('What the commission keeps of it for the next situations'),
  effectByReferent: z.enum(EFFECT_CODES),
  effectByPerson: z.enum(EFFECT_CODES).describe('As she judges it herself; unknown when she was not asked'),
  personWords: z.string().max(1000).describe('Her own words about it'),
});
export type CloseSituation = z.infer<typeof closeSituationSchema>;

/** Reasons that end what was still expected: nobody goes on acting for somebody who left, died or refuses. */
const ENDS_COMMITMENTS: readonly ClosureCode[] = ['C04', 'C05', 'C06', 'C09', 'C10'];

/** Reasons for which nobody can be, or needs to be, told. */
const WITHOUT_RETURN_TO_PERSON: readonly ClosureCode[] = ['C04', 'C05', 'C06', 'C09', 'C10'];

export interface ClosureOutcome {
  readonly standing: Standing;
  readonly closure: Closure;
  /** Commitments ended with the situation. */
  readonly ended: readonly Commitment[];
}

/** Closes a situation once both loops are closed and nothing is left hanging, or for a reason that ends what was left. */
export function closeSituation(
  situation: Standing,
  input: CloseSituation,
  context: {
    readonly commitments: readonly Commitment[];
    readonly returnedToPerson: boolean;
    readonly returnedToSubmitter: boolean;
    readonly now: string;
  },
): Outcome<ClosureOutcome> {
  const next = step(situation, 'close');
  if (!next.ok) return next;
  if (situation.status === 'suspended' && !ENDS_COMMITMENTS.includes(input.reason)) return refuse('CLOSURE_WHILE_SUSPENDED');
  const open = context.commitments.filter(isOpen);
  if (open.length > 0 && !ENDS_COMMITMENTS.includes(input.reason)) return refuse('COMMITMENTS_OPEN', { count: open.length });
  if (!context.returnedToPerson && !WITHOUT_RETURN_TO_PERSON.includes(input.reason)) return refuse('RETURN_TO_PERSON_MISSING');
  if (!context.returnedToSubmitter && input.reason !== 'C10') return refuse('RETURN_TO_SUBMITTER_MISSING');
  return accept({ standing: next.value, closure: { ...input, closedAt: context.now }, ended: open.map((each) => end(each, input.reason)) });
}

function end(commitment: Commitment, reason: ClosureCode): Commitment {
  const ended =
    reason === 'C04'
      ? ({ status: 'no-longer-wanted', reason: 'person-declined' } as const)
      : ({ status: 'abandoned', reason: 'situation-changed' } as const);
  return { ...commitment, ...ended, version: commitment.version + 1 };
}
