/** What may be sent: `atOnce` frames, then `perSecond`. What is spent beyond is a debt that time pays. Time is handed in. */
export class FrameBudget {
  private left: number;
  private updatedAtMs: number;

  constructor(
    private readonly atOnce: number,
    private readonly perSecond: number,
    nowMs: number,
  ) {
    this.left = atOnce;
    this.updatedAtMs = nowMs;
  }

  spend(frames: number, nowMs: number): void {
    this.left = this.leftAt(nowMs) - frames;
    this.updatedAtMs = nowMs;
  }

  /** How long until nothing is owed. */
  waitMs(nowMs: number): number {
    return Math.ceil((Math.max(-this.leftAt(nowMs), 0) / this.perSecond) * 1_000);
  }

  private leftAt(nowMs: number): number {
    return Math.min(this.atOnce, this.left + ((nowMs - this.updatedAtMs) / 1_000) * this.perSecond);
  }
}
