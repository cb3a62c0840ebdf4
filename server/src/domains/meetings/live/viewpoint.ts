import { isHidden, projectorActor, viewerOf, type LiveActor, type Viewer } from '@croisee/domain/meetings/live/actor';
import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import { projectEvent } from '@croisee/domain/meetings/live/project-event';
import { projectState } from '@croisee/domain/meetings/live/project-state';
import { findItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import type { MeetingEvent as EventFrame, MeetingSkip, MeetingWithdrawn } from '@croisee/realtime/envelope/meeting-messages';
import type { StoredEvent } from './event-store';

/** How one reader sees a meeting at one instant: the only thing that turns stored events and state into frames. */
export class Viewpoint {
  private readonly viewer: Viewer;

  private constructor(
    private readonly state: MeetingState,
    actor: LiveActor,
  ) {
    this.viewer = viewerOf(state, actor);
  }

  static ofPerson(state: MeetingState, actor: LiveActor): Viewpoint {
    return new Viewpoint(state, actor);
  }

  static ofScreen(state: MeetingState): Viewpoint {
    return new Viewpoint(state, projectorActor('all'));
  }

  get isScreen(): boolean {
    return this.viewer.kind === 'projector';
  }

  get withheld(): boolean {
    return this.viewer.withheld;
  }

  /** Items whose content the reader may have on the page. */
  visibleItemIds(): ReadonlySet<string> {
    return new Set(this.state.agenda.filter(({ id }) => !isHidden(this.viewer, id)).map(({ id }) => id));
  }

  recusedItemIds(): string[] {
    return [...new Set(this.viewer.recusedItemIds)];
  }

  projectedState(): MeetingState {
    const state = projectState(this.state, this.viewer);
    return this.isScreen ? withoutNames(state) : state;
  }

  /** The committed events as this reader receives them: those that stay hidden are skipped by stretches, without content. */
  frames(stored: readonly StoredEvent[]): (EventFrame | MeetingSkip)[] {
    const frames: (EventFrame | MeetingSkip)[] = [];
    for (const { seq, epoch, event } of stored) {
      const projected = this.project(event);
      const last = frames.at(-1);
      if (projected !== null) frames.push(this.frameOf(seq, epoch, projected));
      else if (last !== undefined && 'upTo' in last) frames[frames.length - 1] = { ...last, upTo: seq };
      else frames.push({ meetingId: this.state.id, seq, upTo: seq });
    }
    return frames;
  }

  /** Why an item that was on the page must leave it. */
  reasonOfLoss(itemId: string): MeetingWithdrawn['reason'] {
    if (this.viewer.recusedItemIds.includes(itemId)) return 'recused';
    const reason = findItem(this.state, itemId)?.outcome?.reason;
    return reason === 'agreement-withdrawn' || reason === 'person-request' ? 'agreement-withdrawn' : 'access-ended';
  }

  private project(event: MeetingEvent): MeetingEvent | null {
    const projected = projectEvent(event, this.viewer);
    return projected === null || !this.isScreen ? projected : withoutNamesInEvent(projected);
  }

  private frameOf(seq: number, epoch: number, { type, at, actorId, payload }: MeetingEvent): EventFrame {
    const author = actorId === null || this.isScreen ? {} : { actorId };
    return { meetingId: this.state.id, seq, epoch, type, at, ...author, payload };
  }
}

/** The screen of the room shows no name: who is recused, who heard what and who is called how stay off it. */
function withoutNames(state: MeetingState): MeetingState {
  return {
    ...state,
    participants: state.participants.map((person) => ({ ...person, displayName: '' })),
    agenda: state.agenda.map((item) => ({ ...item, recusals: [], register: [] })),
    attestations: [],
  };
}

function withoutNamesInEvent(event: MeetingEvent): MeetingEvent | null {
  switch (event.type) {
    case 'recusal-declared':
    case 'recusal-lifted':
    case 'destruction-attested':
      return null;
    case 'participant-admitted':
      return { ...event, payload: { participant: { ...event.payload.participant, displayName: '' } } };
    default:
      return event;
  }
}
