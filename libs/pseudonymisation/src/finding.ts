import type { FindingKind } from '@croisee/domain/pseudonymisation/finding-kinds';

/** `block`: the text is not sent until replaced; `confirm`: asked one by one; `hint`: underlined only. */
export type FindingTier = 'block' | 'confirm' | 'hint';

/** What a detector proposes, in offsets of the reading it was given (`Reading.plain`), `end` excluded. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Which alias suits better than the one of the kind, when the context tells (a relative, a professional). */
  readonly label?: string;
}

/** A passage that may identify somebody, in UTF-16 offsets of the text as it was typed, `end` excluded. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly confidence: number;
  readonly suggestion: string;
  readonly tier: FindingTier;
}

export const BLOCK_CONFIDENCE = 0.85;
export const CONFIRM_CONFIDENCE = 0.6;

/** The tier of a confidence: block from 0.85, confirm from 0.6, hint below. */
export function tierOf(confidence: number): FindingTier {
  if (confidence >= BLOCK_CONFIDENCE) return 'block';
  return confidence >= CONFIRM_CONFIDENCE ? 'confirm' : 'hint';
}
