import { KillPoints, type KillPoint } from '../../src/kernel/faults/kill-points';

/** Kill points that end the process, as a power cut would, the nth time the armed one is reached. */
export class ArmedKillPoints extends KillPoints {
  private armed: { readonly point: KillPoint; remaining: number } | undefined;

  arm(point: KillPoint, nth: number): void {
    this.armed = { point, remaining: nth };
  }

  override reach(point: KillPoint): void {
    if (this.armed?.point !== point) return;
    this.armed.remaining -= 1;
    if (this.armed.remaining === 0) process.kill(process.pid, 'SIGKILL');
  }
}
