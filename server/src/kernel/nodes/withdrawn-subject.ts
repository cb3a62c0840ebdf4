import * as z from 'zod';

/** What somebody may have lost: all nodes look again at who may see it. Ids only. */
export const withdrawnSubjectSchema = z.object({
  /** A meeting with its minutes, the rights of an account or of a whole council, a session or a screen that ended. */
  kind: z.enum(['meeting', 'rights', 'council', 'session', 'screen']),
  id: z.uuid(),
  /** The council of a meeting. */
  councilId: z.uuid().optional(),
});

export type WithdrawnSubject = z.infer<typeof withdrawnSubjectSchema>;

/** Each subject once, in the order of first mention. */
export function distinctSubjects(subjects: readonly WithdrawnSubject[]): WithdrawnSubject[] {
  return [...new Map(subjects.map((subject) => [nameOfSubject(subject), subject])).values()];
}

export function nameOfSubject({ kind, id }: WithdrawnSubject): string {
  return `${kind}/${id}`;
}
