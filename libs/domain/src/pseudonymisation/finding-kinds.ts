/** What a finding of the identity check looks like; the words are part of the public answer of the scan route. */
export const FINDING_KINDS = [
  'nir',
  'iban',
  'phone',
  'email',
  'plate',
  'rpps',
  'siret',
  'file-number',
  'url',
  'handle',
  'birth-date',
  'date',
  'address',
  'postal-town',
  'floor-door',
  'place',
  'organisation',
  'person',
  'proper-noun',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];
