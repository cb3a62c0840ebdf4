import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import type { ServerEventName, ServerMessage } from '@croisee/realtime/envelope/live-messages';
import type { MinutesPresence } from '@croisee/realtime/envelope/minutes-messages';
import type { KillPoints } from '../../../kernel/faults/kill-points';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import { OpenSocket } from '../../../kernel/realtime/open-socket';
import { CursorsElsewhere } from './cursors-elsewhere';
import { NOTHING_HELD, type DocumentHeld } from './document-access';
import type { DocumentRow } from './document-rows';
import type { HeldReplica } from './replicas';

/** One connection that has the document open. */
export interface Participant {
  readonly connection: LiveConnection;
  /** How the others know this connection: tells nothing of the socket. */
  readonly publicId: string;
  cursor: string;
  /** The replica it was given last, and in which generation; the table says whether it holds it still. */
  replica: { readonly clientId: number; readonly generation: number } | undefined;
  /** Who they were, and what they held, when they were last found allowed to read. */
  admittedAs: { readonly persona: Persona; readonly held: DocumentHeld } | undefined;
}

/** How long after a batch of another node the room takes it that others write there. */
const WRITTEN_ELSEWHERE_MS = 2_000;

/**
 * The pages of this node that have one document open: from the first opening to the last closing. It emits only to people whose rights were
 * read a moment ago, and remembers no text.
 */
export class DocumentRoom {
  readonly documentId: string;
  readonly participants = new Map<string, Participant>();
  /** Everything up to here was emitted to the participants. */
  emittedSeq: number;
  /** What the row said when the room last looked. */
  private row: DocumentRow;
  private writtenElsewhereAtMs = -Infinity;
  private held = new Map<string, DocumentHeld>();
  private heldAtMs = 0;
  private readonly elsewhere = new CursorsElsewhere();

  constructor(
    readonly councilId: string,
    readonly meetingId: string,
    row: DocumentRow,
    private readonly killPoints: KillPoints,
    private readonly share: (cursor: MinutesPresence) => void,
  ) {
    this.documentId = row.id;
    this.emittedSeq = row.seq;
    this.row = row;
  }

  /** Where the document stood when this room last heard of it: to be compared with the row itself before anything follows from it. */
  get presumedRow(): DocumentRow {
    return { ...this.row, seq: this.emittedSeq };
  }

  get generation(): number {
    return this.row.generation;
  }

  get isHeld(): boolean {
    return this.row.held;
  }

  get accountIds(): string[] {
    return [...new Set([...this.participants.values()].map(({ connection }) => connection.persona.accountId))];
  }

  heldOf(accountId: string): DocumentHeld {
    return this.held.get(accountId) ?? NOTHING_HELD;
  }

  /** The rights of these people as they were read less than `maxAgeMs` ago in the present epoch, or undefined. */
  recentRights(
    row: DocumentRow,
    accountIds: readonly string[],
    nowMs: number,
    maxAgeMs: number,
  ): ReadonlyMap<string, DocumentHeld> | undefined {
    const isRecent = row.epoch === this.row.epoch && nowMs - this.heldAtMs < maxAgeMs && nowMs >= this.heldAtMs;
    return isRecent && accountIds.every((accountId) => this.held.has(accountId)) ? this.held : undefined;
  }

  knowRights(rights: ReadonlyMap<string, DocumentHeld>, nowMs: number): void {
    // Whoever came in while these were being read brought their own.
    this.held = new Map([...this.held, ...rights]);
    this.heldAtMs = nowMs;
  }

  /** Rights are read again before the next batch is judged. */
  forgetRights(): void {
    this.heldAtMs = 0;
  }

  /** One more person, read in the transaction that opened the document to them. */
  addRights(accountId: string, held: DocumentHeld): void {
    this.held.set(accountId, held);
  }

  join(connection: LiveConnection): Participant {
    const known = this.participants.get(connection.id);
    if (known !== undefined) return known;
    const participant = { connection, publicId: randomUUID(), cursor: '', replica: undefined, admittedAs: undefined };
    this.participants.set(connection.id, participant);
    return participant;
  }

  /** Takes a connection out; its cursor leaves the other pages. */
  leave(connectionId: string): void {
    const participant = this.participants.get(connectionId);
    if (participant === undefined) return;
    this.participants.delete(connectionId);
    if (participant.cursor !== '') this.moveCursor(participant, '');
  }

  /** The replicas that these connections were given in the present generation; undefined when one of them has none. */
  replicasOf(connectionIds: readonly string[]): HeldReplica[] | undefined {
    const held = connectionIds.map((connectionId): HeldReplica | undefined => {
      const participant = this.participants.get(connectionId);
      if (participant?.replica?.generation !== this.row.generation) return undefined;
      return { connectionId, clientId: participant.replica.clientId, memberId: participant.connection.persona.memberId };
    });
    return held.every((replica) => replica !== undefined) ? held : undefined;
  }

  /** Another node has written a moment ago: what this one presumes is probably old. */
  isWrittenElsewhere(nowMs: number): boolean {
    return nowMs - this.writtenElsewhereAtMs < WRITTEN_ELSEWHERE_MS;
  }

  hearOfBatchElsewhere(nowMs: number): void {
    this.writtenElsewhereAtMs = nowMs;
  }

  /** Learns where the row stands now; says whether open pages must be told of more than a new update. */
  follow(row: DocumentRow): boolean {
    // What was read earlier may be told later; both only rise.
    if (row.epoch < this.row.epoch || row.generation < this.row.generation) return false;
    const changed = row.epoch !== this.row.epoch || row.generation !== this.row.generation;
    this.row = row;
    return changed;
  }

  emit<Name extends ServerEventName>(event: Name, message: ServerMessage<Name>): void {
    const [first, ...others] = [...this.participants.values()].map(({ connection }) => connection);
    if (first === undefined) return;
    first.emit(event, message);
    if (event === 'minutes:update') this.killPoints.reach('minutes.during-broadcast');
    OpenSocket.emitTogether(others, event, message);
  }

  /** Tells where the document stands: nothing of what it says. */
  tellState({ connection }: Participant, message: ServerMessage<'minutes:state'>): void {
    connection.emitNotice('minutes:state', message);
  }

  beat(): void {
    // Behind the curtain nobody may fetch what they would find missing.
    if (this.isHeld) return;
    for (const gone of this.elsewhere.forgetOld(performance.now())) this.show(gone);
    for (const participant of this.participants.values()) if (participant.cursor !== '') this.share(this.cursorOf(participant));
    this.emit('minutes:head', { documentId: this.documentId, generation: this.row.generation, seq: this.emittedSeq });
  }

  /** Shows a cursor to the others, here and elsewhere; the last position is kept for those who come later. */
  moveCursor(from: Participant, state: string): void {
    from.cursor = state;
    if (this.isHeld) return;
    this.show(this.cursorOf(from));
    this.share(this.cursorOf(from));
  }

  /** A cursor of a page connected to another node. */
  hearCursor(cursor: MinutesPresence): void {
    if (this.elsewhere.hear(cursor, performance.now()) && !this.isHeld) this.show(cursor);
  }

  showCursorsTo(newcomer: Participant): void {
    const here = [...this.participants.values()].filter((other) => other !== newcomer && other.cursor !== '');
    for (const cursor of [...here.map((other) => this.cursorOf(other)), ...this.elsewhere.all()])
      newcomer.connection.emitVolatile('minutes:presence', cursor);
  }

  private show(cursor: MinutesPresence): void {
    const others = [...this.participants.values()].filter(({ publicId }) => publicId !== cursor.connectionId);
    OpenSocket.emitVolatileTogether(
      others.map(({ connection }) => connection),
      'minutes:presence',
      cursor,
    );
  }

  private cursorOf({ publicId, connection, cursor }: Participant): MinutesPresence {
    return { documentId: this.documentId, connectionId: publicId, memberId: connection.persona.memberId, state: cursor };
  }
}
