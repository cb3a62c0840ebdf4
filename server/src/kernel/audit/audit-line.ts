/** Hash before the first row of a council. */
export const FIRST_HASH = Buffer.alloc(32);

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.US'`;

/** What is hashed of a row `e` of the journal sealed as `l`: a copy of the database's own expression, so that a changed function there is noticed. */
export const LINE_SQL = `concat_ws('|', l.place, to_char(l.sealed_at AT TIME ZONE 'UTC', ${INSTANT}),
  json_build_array(e.council_id, e.seq, to_char(e.at AT TIME ZONE 'UTC', ${INSTANT}), e.actor_id, e.action, e.subject_kind, e.subject_id, e.outcome, e.facts)::text)`;

/** A place of the chain: `line` is what was hashed after the hash before it; null when the row is gone. */
export interface ChainLink {
  readonly place: number;
  readonly line: string | null;
  /** Hexadecimal. */
  readonly hash: string;
}
