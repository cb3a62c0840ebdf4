/** What a service left in the outbox: a topic and ids. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly subjectId: string;
  readonly ids: Readonly<Record<string, string | number>>;
  readonly createdAt: Date;
}

/** The situation a row is about: its subject, or the one it names. */
export function situationOf({ subjectId, ids }: OutboxRow): string {
  return typeof ids['situationId'] === 'string' ? ids['situationId'] : subjectId;
}

const ABOUT_SITUATIONS = ['situation', 'response', 'commitment', 'return', 'outlook', 'retention'];
const ABOUT_MEETINGS = ['meeting', 'record'];

/** What the letters of a row are about, for rights and for lists. */
export function subjectOf(row: OutboxRow): { readonly kind: string; readonly id: string } {
  const family = row.topic.split('.')[0] ?? '';
  if (ABOUT_SITUATIONS.includes(family)) return { kind: 'situation', id: situationOf(row) };
  if (ABOUT_MEETINGS.includes(family)) return { kind: 'meeting', id: row.subjectId };
  return { kind: family, id: row.subjectId };
}
