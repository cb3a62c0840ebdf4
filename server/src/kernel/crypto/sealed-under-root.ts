/** A column sealed by a key derived from the root key itself, without a data key between: a rotation seals it anew. */
export interface SealedUnderRoot {
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly purpose: string;
}

/** Secrets of second factors: accounts belong to no council, hence to no council's key. */
export const SECOND_FACTOR_SECRET: SealedUnderRoot = {
  table: 'second_factor',
  id: 'account_id',
  column: 'secret',
  purpose: 'second-factor',
};

/** Everything a rotation of the root key must seal anew. */
export const SEALED_UNDER_ROOT: readonly SealedUnderRoot[] = [SECOND_FACTOR_SECRET];

/** The place that the seal of one row names. */
export function placeUnderRoot({ table, column }: SealedUnderRoot, id: string): string {
  return `${table}/${id}/${column}`;
}
