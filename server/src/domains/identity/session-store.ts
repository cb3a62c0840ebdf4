import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { SESSION_ABSOLUTE_MINUTES, SESSION_IDLE_MINUTES } from '@croisee/domain/identity/session.rules';
import { provedRecently } from '@croisee/domain/identity/step-up.rules';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SessionReader, type SignedIn } from '../../kernel/access/session-reader';
import { Clock } from '../../kernel/clock/clock';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { personaFromRow, type ResolvedSession } from './resolved-session';

/** `last_seen_at` moves at most this often, so that reading costs no write. */
const RENEWAL_STEP_MS = 60_000;

/** A session as its owner sees it in the list. */
export interface StoredSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly device: string;
}

/** Opaque sessions: a random token in the cookie, only its SHA-256 in the database; idle 30 minutes, absolute 10 hours. */
@Injectable()
export class SessionStore extends SessionReader {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    super();
  }

  async read(token: string, renew: boolean): Promise<SignedIn | null> {
    const now = this.clock.now();
    const [resolved] = await this.resolve([token], now);
    if (resolved === undefined || resolved === null) return null;
    if (renew && now.getTime() - Date.parse(resolved.lastSeenAt) > RENEWAL_STEP_MS)
      await this.unitOfWork.global((manager) => this.touch(manager, hashOf(token), now));
    return signedInOf(resolved, personaFromRow(resolved, now));
  }

  async readAll(tokens: readonly string[]): Promise<(SignedIn | null)[]> {
    const now = this.clock.now();
    return (await this.resolve(tokens, now)).map((resolved) =>
      resolved === null ? null : signedInOf(resolved, personaFromRow(resolved, now)),
    );
  }

  /** Starts a session and returns its token, which exists nowhere else; a proof that a provider took may be older than the session. */
  async start(manager: EntityManager, accountId: string, councilId: string | null, device: string, provedAt?: Date): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await manager.query(
      `INSERT INTO sign_in_session (token_hash, id, account_id, council_id, created_at, last_seen_at, proved_at, absolute_end_at, device) VALUES ($1, $2, $3, $4, $5, $5, $8, $6, $7)`,
      [
        hashOf(token),
        randomUUID(),
        accountId,
        councilId,
        now,
        new Date(now.getTime() + SESSION_ABSOLUTE_MINUTES * 60_000),
        device.slice(0, 120),
        provedAt !== undefined && provedAt < now ? provedAt : now,
      ],
    );
    return token;
  }

  async provedRecently(sessionId: string): Promise<boolean> {
    return this.unitOfWork.global(async (manager, now) => {
      const [row] = await manager.query<{ at: Date | null }[]>('SELECT proved_at AS at FROM sign_in_session WHERE id = $1', [sessionId]);
      return provedRecently(row?.at?.toISOString() ?? null, now.toISOString());
    });
  }

  async noteProof(manager: EntityManager, sessionId: string, now: Date): Promise<void> {
    await manager.query('UPDATE sign_in_session SET proved_at = $2 WHERE id = $1', [sessionId, now]);
  }

  /** Presence in an open meeting keeps a session from idling out. */
  async renew(sessionId: string): Promise<void> {
    await this.unitOfWork.global((manager, now) =>
      manager.query('UPDATE sign_in_session SET last_seen_at = $2 WHERE id = $1 AND ended_at IS NULL', [sessionId, now]),
    );
  }

  async chooseCouncil(sessionId: string, councilId: string): Promise<void> {
    await this.unitOfWork.global((manager) =>
      manager.query('UPDATE sign_in_session SET council_id = $2 WHERE id = $1', [sessionId, councilId]),
    );
  }

  async liveOf(accountId: string): Promise<StoredSession[]> {
    return this.unitOfWork.global(async (manager, now) => {
      const idleLimit = new Date(now.getTime() - SESSION_IDLE_MINUTES * 60_000);
      return manager.query<StoredSession[]>(
        `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", device FROM sign_in_session
         WHERE account_id = $1 AND ended_at IS NULL AND absolute_end_at > $2 AND last_seen_at > $3 ORDER BY last_seen_at DESC`,
        [accountId, now, idleLimit],
      );
    });
  }

  /** Ends one session of an account, or all of them; returns the ids that ended. */
  async end(accountId: string, sessionId?: string): Promise<string[]> {
    return this.unitOfWork.global((manager, now) => this.endIn(manager, now, accountId, sessionId));
  }

  /** The same inside a caller's transaction. */
  async endIn(manager: EntityManager, now: Date, accountId: string, sessionId?: string): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `UPDATE sign_in_session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL AND ($3::uuid IS NULL OR id = $3) RETURNING id`,
      [accountId, now, sessionId ?? null],
    );
    return rows.map((row) => row.id);
  }

  private async resolve(tokens: readonly string[], now: Date): Promise<(ResolvedSession | null)[]> {
    const rows = await this.unitOfWork.globalStatement<{ resolved: ResolvedSession | null }>(
      `SELECT app.with_preparation(app.resolve_session(t.hash, $2, make_interval(mins => $3))) AS resolved
       FROM unnest($1::bytea[]) WITH ORDINALITY AS t (hash, place) ORDER BY t.place`,
      [tokens.map(hashOf), now, SESSION_IDLE_MINUTES],
    );
    return rows.map(({ resolved }) => resolved);
  }

  private async touch(manager: EntityManager, hash: Buffer, now: Date): Promise<void> {
    await manager.query('UPDATE sign_in_session SET last_seen_at = $2 WHERE token_hash = $1', [hash, now]);
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function signedInOf(row: ResolvedSession, persona: Persona | null): SignedIn {
  return {
    sessionId: row.sessionId,
    account: { id: row.accountId, email: row.email, displayName: row.displayName, language: row.language },
    council:
      row.council === null
        ? null
        : { id: row.council.id, name: row.council.name, fictitious: row.council.fictitious, timeZone: row.council.timeZone },
    persona,
  };
}
