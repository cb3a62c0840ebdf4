/** What a client does by itself about a refusal, before anybody is asked. */
export type RefusalCourse = 'retry' | 'resync' | 'hold' | 'reload' | 'end';

const COURSES: Readonly<Record<string, RefusalCourse>> = {
  RESYNC: 'resync',
  READ_ONLY: 'hold',
  TOO_MANY_REQUESTS: 'retry',
  UNAVAILABLE: 'retry',
  INTERNAL: 'retry',
  SIGN_IN_REQUIRED: 'end',
  FORBIDDEN: 'end',
  NOT_FOUND: 'end',
};

/** Any other code means that the local document may hold something that will never be stored: it is loaded again. */
export function courseOf(code: string): RefusalCourse {
  return Object.hasOwn(COURSES, code) ? (COURSES[code] ?? 'reload') : 'reload';
}
