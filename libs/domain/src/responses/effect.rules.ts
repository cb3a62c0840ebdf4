import * as z from 'zod';
import type { GrantLevel } from '../access/grants';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { EFFECT_CODES } from '../vocabulary/effects';

/** Who judges the effect: the professional who follows, and the person herself, never one for the other. */
export const EFFECT_JUDGES = ['referent', 'person'] as const;
export type EffectJudge = (typeof EFFECT_JUDGES)[number];

/** Body of a judgement of the effect during the follow-up (R069). */
export const judgeEffectSchema = z.strictObject({
  judgedBy: z.enum(EFFECT_JUDGES),
  effect: z.enum(EFFECT_CODES),
  words: z.string().trim().max(1000).describe('Why; for the person, her own words'),
});
export type JudgeEffect = z.infer<typeof judgeEffectSchema>;

export interface EffectJudgement extends JudgeEffect {
  readonly recordedAt: string;
}

/** The judgement of the person comes with her words; that of the referent is the referent’s, or the coordinator’s in their place. */
export function judgeEffect(input: JudgeEffect, held: readonly GrantLevel[]): Outcome<JudgeEffect> {
  if (input.judgedBy === 'referent' && !held.includes('follow-up') && !held.includes('coordinate')) return refuse('EFFECT_REFERENT_ONLY');
  if (input.judgedBy === 'person' && input.effect !== 'unknown' && input.words.length < 3) return refuse('EFFECT_NEEDS_WORDS');
  return accept(input);
}

/** The last word of each, shown side by side. */
export function lastEffects(judgements: readonly EffectJudgement[]): Readonly<Record<EffectJudge, EffectJudgement | null>> {
  const last = (judge: EffectJudge) =>
    [...judgements].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt)).findLast(({ judgedBy }) => judgedBy === judge) ?? null;
  return { referent: last('referent'), person: last('person') };
}
