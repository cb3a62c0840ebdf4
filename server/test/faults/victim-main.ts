import { bootServer } from '../../src/boot';
import { readConfig } from '../../src/kernel/config/config';
import type { KillPoint } from '../../src/kernel/faults/kill-points';
import { acknowledgeEarly } from './acknowledge-early';
import { ArmedKillPoints } from './armed-kill-points';

/** What the campaign may ask of the server it torments. */
export type VictimRequest = { readonly arm: KillPoint; readonly nth: number } | { readonly measure: true };

/** Answers to `measure`. */
export interface VictimMeasure {
  readonly rssBytes: number;
}

/** The whole server as the service runs it, but for kill points that can be armed, and the deliberate fault when it is asked for. */
async function main(): Promise<void> {
  const killPoints = new ArmedKillPoints();
  const server = await bootServer(readConfig(process.env), { killPoints });
  if (process.env['FAULT_ACKNOWLEDGE_EARLY'] === '1') acknowledgeEarly(server);
  process.on('message', (request: VictimRequest) => {
    if ('arm' in request) killPoints.arm(request.arm, request.nth);
    else globalThis.gc?.();
    process.send?.({ rssBytes: process.memoryUsage.rss() } satisfies VictimMeasure);
  });
  // Nobody is left to torment it once the campaign is gone.
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
