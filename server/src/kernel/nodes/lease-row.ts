import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { NodeConnection } from './node-connection';
import { NodeHints } from './node-hints';
import { withdrawnSubjectSchema, type WithdrawnSubject } from './withdrawn-subject';

/** Withdrawals and leases older than this are of no use to anybody: a node that was away reads everything again. */
const KEPT_MINUTES = 2;
const RENEWALS_BETWEEN_CLEANINGS = 200;

const OTHERS = `(SELECT count(*)::int FROM node_lease o WHERE o.id <> $1 AND o.until > clock_timestamp()) AS others`;

/** What was committed when the node looked. */
export interface Look {
  readonly seen: string;
  /** Instant of the database before it looked. */
  readonly at: string;
  readonly subjects: readonly WithdrawnSubject[];
}

/**
 * The row of this node's lease. `seen` is a snapshot of the database: every withdrawal visible in it has been carried out here. All instants
 * are those of the database, taken before the snapshot, so that no lease obtained without seeing a withdrawal outlives it by more than its length;
 * a statement of a cut connection that runs late never replaces a later lease.
 */
@Injectable()
export class LeaseRow {
  private seen: string | undefined;
  private renewals = 0;

  constructor(
    @Inject(NodeConnection) private readonly connection: NodeConnection,
    @Inject(NodeHints) private readonly hints: NodeHints,
  ) {}

  /** Says that this node is about to tell content: whatever is withdrawn from now on leaves a notice for it. */
  async announce(leaseMs: number): Promise<void> {
    await this.connection.query(
      `INSERT INTO node_lease (id, until, seen) VALUES ($1, statement_timestamp() + $2 * interval '1 ms', pg_current_snapshot())
       ON CONFLICT (id) DO UPDATE SET until = excluded.until, seen = excluded.seen WHERE node_lease.until <= excluded.until`,
      [this.hints.nodeId, leaseMs],
    );
    const [row] = await this.connection.query<{ seen: string }>('SELECT pg_current_snapshot()::text AS seen');
    this.seen = row?.seen;
  }

  /** Renews in one step when nothing was withdrawn elsewhere since the last look; undefined when something was. */
  async extend(leaseMs: number): Promise<{ others: number } | undefined> {
    const [row] = await this.connection.query<{ seen: string; others: number }>(
      `UPDATE node_lease SET until = statement_timestamp() + $2 * interval '1 ms', seen = pg_current_snapshot()
       WHERE id = $1 AND until <= statement_timestamp() + $2 * interval '1 ms' AND NOT EXISTS (SELECT 1 FROM node_notice n WHERE n.node_id <> $1 AND NOT pg_visible_in_snapshot(n.xid, $3::pg_snapshot))
       RETURNING seen::text, ${OTHERS}`,
      [this.hints.nodeId, leaseMs, this.seen],
    );
    if (row === undefined) return undefined;
    this.seen = row.seen;
    await this.cleanSometimes();
    return { others: row.others };
  }

  /** What was withdrawn elsewhere since the last look. */
  async look(): Promise<Look> {
    const [row] = await this.connection.query<{ seen: string; at: string; subjects: unknown }>(
      `SELECT pg_current_snapshot()::text AS seen, statement_timestamp()::text AS at, coalesce((
         SELECT jsonb_agg(s.subject ORDER BY n.id) FROM node_notice n, jsonb_array_elements(n.subjects) AS s (subject)
         WHERE n.node_id <> $1 AND NOT pg_visible_in_snapshot(n.xid, $2::pg_snapshot)), '[]') AS subjects`,
      [this.hints.nodeId, this.seen],
    );
    if (row === undefined) throw new Error('The database did not answer what was withdrawn.');
    return { seen: row.seen, at: row.at, subjects: z.array(withdrawnSubjectSchema).parse(row.subjects) };
  }

  /** Renews once everything seen in a look was carried out. */
  async renewAt({ seen, at }: Look, leaseMs: number): Promise<{ others: number }> {
    const [row] = await this.connection.query<{ others: number }>(
      `INSERT INTO node_lease (id, until, seen) VALUES ($1, $4::timestamptz + $2 * interval '1 ms', $3::pg_snapshot)
       ON CONFLICT (id) DO UPDATE SET until = excluded.until, seen = excluded.seen WHERE node_lease.until <= excluded.until
       RETURNING ${OTHERS}`,
      [this.hints.nodeId, leaseMs, seen, at],
    );
    if (row === undefined) throw new Error('A later lease of this node is already written.');
    this.seen = seen;
    return row;
  }

  async giveBack(leaseMs: number): Promise<void> {
    await this.connection.query(`DELETE FROM node_lease WHERE id = $1 AND until <= statement_timestamp() + $2 * interval '1 ms'`, [
      this.hints.nodeId,
      leaseMs,
    ]);
  }

  private async cleanSometimes(): Promise<void> {
    this.renewals += 1;
    if (this.renewals % RENEWALS_BETWEEN_CLEANINGS !== 0) return;
    await this.connection.query(`DELETE FROM node_notice WHERE at < clock_timestamp() - $1 * interval '1 min'`, [KEPT_MINUTES]);
    await this.connection.query(`DELETE FROM node_lease WHERE until < clock_timestamp() - $1 * interval '1 min'`, [KEPT_MINUTES]);
  }
}
