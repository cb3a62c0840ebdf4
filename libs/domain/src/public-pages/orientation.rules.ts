import type { Bilingual } from '../vocabulary/coded-list';

/** What is asked before an orientation; each is answered by yes or no, and no answer leaves the page. */
export const ORIENTATION_QUESTIONS = [
  'danger',
  'minor',
  'elsewhere',
  'opposed',
  'mental-health',
  'entangled',
  'tried',
  'care-pathway',
  'disability',
  'rent',
  'safety',
  'unhealthy-home',
  'abuse',
  'allocation',
  'one-service',
] as const;
export type OrientationQuestion = (typeof ORIENTATION_QUESTIONS)[number];

/** Where to turn; the words of each are in `orientation-words.ts`. */
export const ORIENTATIONS = [
  'emergency',
  'abuse-line',
  'children',
  'other-territory',
  'anonymous-advice',
  'commission',
  'care-coordination',
  'disability-office',
  'eviction-prevention',
  'safety-council',
  'public-health',
  'allocation-boards',
  'case-discussion',
  'ordinary-services',
] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface OrientationWords {
  readonly code: Orientation;
  readonly name: Bilingual;
  readonly why: Bilingual;
}

const BODIES: readonly (readonly [OrientationQuestion, Orientation])[] = [
  ['abuse', 'abuse-line'],
  ['care-pathway', 'care-coordination'],
  ['disability', 'disability-office'],
  ['rent', 'eviction-prevention'],
  ['safety', 'safety-council'],
  ['unhealthy-home', 'public-health'],
  ['allocation', 'allocation-boards'],
  ['one-service', 'case-discussion'],
];

/**
 * Which bodies answer what was said, in the order to turn to them. A danger excludes everything else; a minor and somebody living elsewhere are
 * for others; the commission comes in when difficulties are entangled, psychic health is in question, ordinary routes were tried and several
 * services are concerned. It never excludes what else is open.
 */
export function orient(yes: ReadonlySet<OrientationQuestion>): Orientation[] {
  if (yes.has('danger')) return ['emergency'];
  if (yes.has('minor')) return ['children'];
  const bodies = BODIES.filter(([question]) => yes.has(question)).map(([, orientation]) => orientation);
  if (yes.has('elsewhere')) return ['other-territory', ...bodies];
  const forCommission = yes.has('mental-health') && yes.has('entangled') && yes.has('tried') && !yes.has('one-service');
  if (yes.has('opposed')) return ['anonymous-advice', ...bodies];
  if (forCommission) return ['commission', ...bodies];
  if (yes.has('mental-health')) return [...bodies, ...(yes.has('tried') ? [] : (['ordinary-services'] as const)), 'anonymous-advice'];
  return bodies.length > 0 ? bodies : ['ordinary-services'];
}
