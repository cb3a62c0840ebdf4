import type { Persona } from '@croisee/domain/access/persona';
import type { LiveConnection } from '../../../kernel/realtime/live-connection';
import type { ScreenConnection } from '../../../kernel/realtime/screen-connection';
import type { FrameGroups } from './frame-groups';
import type { MeetingReading } from './meeting-reader';
import { Viewpoint } from './viewpoint';

/** Whose connection it is; the persona is read anew each time, since the kernel replaces it when rights change. */
export type RoomConnection = LiveConnection | ScreenConnection;

export function isPerson(connection: RoomConnection): connection is LiveConnection {
  return 'persona' in connection;
}

export function personaOf(connection: RoomConnection): Persona | null {
  return isPerson(connection) ? connection.persona : null;
}

/** One connection in a room: what was sent to it, and what of the content it may still show. */
export class RoomViewer {
  private visible: ReadonlySet<string> = new Set();
  private withheld = false;

  constructor(
    readonly connection: RoomConnection,
    private sentSeq: number,
  ) {}

  /** Remembers what a fresh projection put on the page. */
  showing(viewpoint: Viewpoint): void {
    this.visible = viewpoint.visibleItemIds();
    this.withheld = viewpoint.withheld;
  }

  /** Withdraws at once, then adds what happened since to the news. True when items appeared that none of these events brings. */
  follow(reading: MeetingReading, viewpoint: Viewpoint, news: FrameGroups): boolean {
    const before = this.visible;
    const wasWithheld = this.withheld;
    this.showing(viewpoint);
    this.withdraw(reading, viewpoint, { before, wasWithheld });
    const events = reading.events.filter(({ seq }) => seq > this.sentSeq);
    this.sentSeq = Math.max(this.sentSeq, reading.row.seq);
    news.add(this.connection, viewpoint.frames(events));
    const added = new Set(events.map(({ event }) => (event.type === 'item-added' ? event.payload.item.id : null)));
    return [...this.visible].some((itemId) => !before.has(itemId) && !added.has(itemId));
  }

  private withdraw(
    { row }: MeetingReading,
    viewpoint: Viewpoint,
    { before, wasWithheld }: { before: ReadonlySet<string>; wasWithheld: boolean },
  ): void {
    const about = { meetingId: row.id, epoch: row.epoch };
    if (this.withheld) {
      if (!wasWithheld) this.connection.emitNotice('meeting:withdrawn', { ...about, reason: 'curtain' });
      return;
    }
    for (const itemId of before)
      if (!this.visible.has(itemId))
        this.connection.emitNotice('meeting:withdrawn', { ...about, itemId, reason: viewpoint.reasonOfLoss(itemId) });
  }
}
