import type { MeetingMe, MeetingPresence, MeetingWithdrawn } from '../envelope/meeting-messages';

/** What a page shows of a meeting. A new object at each change. */
export interface MeetingView<State> {
  readonly connection: 'joining' | 'live' | 'offline' | 'ended' | 'left';
  readonly state: State | undefined;
  readonly seq: number;
  readonly epoch: number;
  readonly me: MeetingMe | undefined;
  readonly people: MeetingPresence['people'];
  /** Milliseconds to add to the local clock to have the server's. */
  readonly serverOffsetMs: number;
  readonly pendingCommandCount: number;
  readonly lastWithdrawal: MeetingWithdrawn | undefined;
  readonly lastRefusal: string | undefined;
}
