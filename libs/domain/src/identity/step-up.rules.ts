/** What changes who may do what, or takes data out, asks for a proof of identity not older than this. */
export const STEP_UP_FRESH_MINUTES = 15;

/** Whether a proof is recent enough; one dated in the future, as after a clock went back, counts for nothing. */
export function provedRecently(provedAt: string | null, now: string): boolean {
  if (provedAt === null) return false;
  const ageMs = Date.parse(now) - Date.parse(provedAt);
  return ageMs >= 0 && ageMs < STEP_UP_FRESH_MINUTES * 60_000;
}
