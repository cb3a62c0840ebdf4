import type { Request } from 'express';

const BROWSERS: readonly [RegExp, string][] = [
  [/Firefox/, 'Firefox'],
  [/Edg\//, 'Edge'],
  [/Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** Browser and system in words a person recognises, without version numbers. */
export function deviceOf(request: Request): string {
  const agent = request.headers['user-agent'] ?? '';
  const named = (list: readonly [RegExp, string][]): string | undefined => list.find(([pattern]) => pattern.test(agent))?.[1];
  return [named(BROWSERS) ?? 'Navigateur', named(SYSTEMS)].filter((part) => part !== undefined).join(', ');
}
