import type { RunningServer } from '../../src/boot';
import { MinutesPushes } from '../../src/domains/meetings/minutes/minutes-pushes.service';

/** The fault every rule of the live meeting exists against, put in on purpose: text is acknowledged before it is on disk. */
export function acknowledgeEarly({ app }: RunningServer): void {
  const pushes = app.get(MinutesPushes);
  const store = pushes.store.bind(pushes);
  const lateByMs = 400;
  pushes.store = async (push) => {
    // What becomes of it nobody is told: that is the fault.
    setTimeout(() => void store(push).catch(() => undefined), lateByMs);
    return { seq: 1 };
  };
}
