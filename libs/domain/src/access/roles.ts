/** Roles of a mandate: a person may hold several, in several councils. */
export const ROLES = [
  'coordinator',
  'facilitator',
  'member',
  'deputy',
  'guest',
  'professional',
  'technical-committee',
  'elected',
  'evaluator',
  'ethics-referent',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
