import type { MeetingEvent, MeetingSkip } from '@croisee/realtime/envelope/meeting-messages';
import { OpenSocket } from '../../../kernel/realtime/open-socket';

type Frame = MeetingEvent | MeetingSkip;

/** Frames of one publication, by who receives the very same ones: most readers see a meeting alike, and each frame is written out once. */
export class FrameGroups {
  private readonly groups = new Map<string, { readonly frames: readonly Frame[]; readonly receivers: OpenSocket[] }>();

  add(receiver: OpenSocket, frames: readonly Frame[]): void {
    if (frames.length === 0) return;
    const name = JSON.stringify(frames);
    const group = this.groups.get(name) ?? { frames, receivers: [] };
    group.receivers.push(receiver);
    this.groups.set(name, group);
  }

  /** Sends everything, each receiver its frames in order; `toldOne` is called when the first has been told and the others have not. */
  send(toldOne: () => void): void {
    for (const { frames, receivers } of this.groups.values()) {
      const [first, ...others] = receivers;
      if (first !== undefined) for (const frame of frames) first.emit(nameOf(frame), frame);
      toldOne();
      for (const frame of frames) OpenSocket.emitTogether(others, nameOf(frame), frame);
    }
  }
}

function nameOf(frame: Frame): 'meeting:skip' | 'meeting:event' {
  return 'upTo' in frame ? 'meeting:skip' : 'meeting:event';
}
