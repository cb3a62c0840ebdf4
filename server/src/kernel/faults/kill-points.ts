import { Injectable } from '@nestjs/common';

/** Instants at which the death of the process must cost nothing that was acknowledged. */
export const KILL_POINTS = [
  'minutes.before-commit',
  'minutes.after-commit',
  'minutes.during-broadcast',
  'minutes.in-compaction',
  'minutes.after-compaction',
  'meeting.before-commit',
  'meeting.after-commit',
  'meeting.during-broadcast',
] as const;

export type KillPoint = (typeof KILL_POINTS)[number];

/** Told each time a named instant is reached. Does nothing: only the server of the fault campaign is booted with another one. */
@Injectable()
export class KillPoints {
  reach(_point: KillPoint): void {
    return;
  }
}
