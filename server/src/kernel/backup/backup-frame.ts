/** What a backup is made of, line by line: the tables of one snapshot as the text of their rows, then what proves that nothing is missing. */
export type BackupFrame =
  | { readonly kind: 'start'; readonly at: string; readonly migrations: readonly string[]; readonly rootKey: string }
  | { readonly kind: 'table'; readonly table: string; readonly councilId: string | null; readonly columns: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly string[] }
  | { readonly kind: 'sequences'; readonly last: Readonly<Record<string, string>> }
  | { readonly kind: 'end'; readonly counts: Readonly<Record<string, number>> };

/** The two halves: content is only readable with both, and the keys are kept for fewer days. */
export type BackupPart = 'data' | 'keys';

export const SCHEMA_OF: Readonly<Record<BackupPart, string>> = { data: 'public', keys: 'keystore' };

/**
 * Left out: what only means something to servers that run, and what would open a door again that was closed since (sessions, links). Everybody
 * signs in again after a restoration.
 */
export const LEFT_OUT: readonly string[] = [
  'public.migration',
  'public.node_lease',
  'public.node_notice',
  'public.sign_in_session',
  'public.recovery_link',
  'public.spent_ticket',
];

/** Rows as text are the same on every server with these. */
export const TEXT_SETTINGS = `SET LOCAL datestyle = 'ISO, MDY'; SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 1;
  SET LOCAL bytea_output = 'hex'; SET LOCAL intervalstyle = 'postgres'`;
