/**
 * The page evaluates no text as code, not even to find out whether it may. Zod reads this object when it is first loaded: written here, the sign-in
 * page does not have to load Zod to say so. Every browser scenario fails on a violation of the policy, hence also if Zod stopped reading it.
 */
export function forbidEvaluation(): void {
  (globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };
}
