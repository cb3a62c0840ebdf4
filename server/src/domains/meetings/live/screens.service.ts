import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError } from '../../../kernel/errors/domain-error';
import { DomainEvents } from '../../../kernel/events/domain-events';
import { LiveServer } from '../../../kernel/realtime/live-server';
import { RateLimit } from '../../../kernel/realtime/rate-limit';
import { LiveMeetings } from './live-meetings';
import { readMeetingRow } from './live-row';
import { standingOf } from './standing';

const CODE_SYMBOLS = '23456789BCDFGHJKMPQR';
const CODE_LENGTH = 8;
const CODE_MINUTES = 10;
const TOKEN_HOURS = 12;
/** All callers together: guessing one of 20⁸ codes in ten minutes stays out of reach. */
const PAIRING_BURST = 20;
const PAIRINGS_PER_SECOND = 0.5;

export interface ScreenCode {
  readonly code: string;
  readonly expiresAt: string;
}

export interface PairedScreen {
  readonly meetingId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Pairs the screen of the room with a meeting: a code shown once to the facilitator, good for one screen, gone at closing. */
@Injectable()
export class ScreensService {
  private readonly attempts: RateLimit;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LiveServer) private readonly live: LiveServer,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    this.attempts = new RateLimit(PAIRING_BURST, PAIRINGS_PER_SECOND, clock.now().getTime());
    events.on('meeting.closed', (tx, { meetingId }) => this.endAll(tx, meetingId));
  }

  async giveCode(persona: Persona, meetingId: string): Promise<ScreenCode> {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_SYMBOLS[randomInt(CODE_SYMBOLS.length)]).join('');
    return this.unitOfWork.write(persona, async (tx) => {
      await this.assertMayPair(tx, persona, meetingId);
      const until = new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
      await tx.manager.query(
        'INSERT INTO meeting_screen (council_id, id, meeting_id, code_hash, code_until, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [tx.councilId, randomUUID(), meetingId, hashOf(code), until, tx.now],
      );
      await tx.audit({ action: 'meeting.screen-code-given', subjectKind: 'meeting', subjectId: meetingId });
      return { code, expiresAt: until.toISOString() };
    });
  }

  /** Takes the code and gives the screen its token; a code opens one screen, also when two try it at once. */
  async pair(code: string): Promise<PairedScreen> {
    if (!this.attempts.take(this.clock.now().getTime())) throw new DomainError('TOO_MANY_REQUESTS');
    const hash = hashOf(code);
    const [found] = await this.unitOfWork.global((manager, now) =>
      manager.query<{ id: string; council_id: string }[]>('SELECT id, council_id FROM app.screen_of_code($1, $2)', [hash, now]),
    );
    if (found === undefined) throw new DomainError('NOT_FOUND');
    const token = randomBytes(32).toString('base64url');
    return this.unitOfWork.writeAsSystem(found.council_id, async (tx) => {
      const expiresAt = new Date(tx.now.getTime() + TOKEN_HOURS * 3_600_000);
      const [rows] = await tx.manager.query<[{ meetingId: string }[], number]>(
        `UPDATE meeting_screen SET token_hash = $2, paired_at = $3, token_until = $4
         WHERE id = $1 AND paired_at IS NULL AND ended_at IS NULL RETURNING meeting_id AS "meetingId"`,
        [found.id, hashOf(token), tx.now, expiresAt],
      );
      const [paired] = rows;
      if (paired === undefined) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'meeting.screen-paired', subjectKind: 'meeting', subjectId: paired.meetingId });
      return { ...paired, token, expiresAt };
    });
  }

  /** Takes every screen of the meeting away, at the facilitator's word. */
  async endScreens(persona: Persona, meetingId: string): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      await this.assertMayPair(tx, persona, meetingId);
      await this.endAll(tx, meetingId);
      await tx.audit({ action: 'meeting.screens-ended', subjectKind: 'meeting', subjectId: meetingId });
    });
  }

  private async assertMayPair(tx: Transaction, persona: Persona, meetingId: string): Promise<void> {
    const row = await readMeetingRow(tx, meetingId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const standing = await standingOf(tx, await this.meetings.stateAt(tx, row), persona.accountId);
    this.access.assert(persona, 'meeting.pair-projector', standing.onMeeting());
    if (row.status !== 'convoked' && row.status !== 'open' && row.status !== 'paused')
      throw new DomainError('MEETING_STATE', { status: row.status });
  }

  private async endAll(tx: Transaction, meetingId: string): Promise<void> {
    const [ended] = await tx.manager.query<[{ id: string }[], number]>(
      'UPDATE meeting_screen SET ended_at = $2 WHERE meeting_id = $1 AND ended_at IS NULL RETURNING id',
      [meetingId, tx.now],
    );
    tx.onCommit(() => this.live.endScreens(ended.map(({ id }) => id)));
  }
}

export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
