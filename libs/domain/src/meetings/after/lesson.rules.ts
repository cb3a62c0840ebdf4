import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { RecordStatus } from '../record/record.rules';
import { isNeutralCode } from '../../situations/neutral-code';
import { defineList } from '../../vocabulary/coded-list';

/** What a meeting taught about the territory, for the steering committee (R061): never about one situation. */
export const LESSON_THEMES = defineList([
  { code: 'housing', fr: 'Logement et hébergement', en: 'Housing and shelter' },
  { code: 'access-to-care', fr: 'Accès aux soins', en: 'Access to care' },
  { code: 'rights', fr: 'Accès aux droits', en: 'Access to rights' },
  { code: 'isolation', fr: 'Isolement et proches', en: 'Isolation and relatives' },
  { code: 'coordination', fr: 'Travail entre partenaires', en: 'Work between partners' },
  { code: 'missing-answer', fr: 'Réponse qui manque au territoire', en: 'Answer the territory lacks' },
  { code: 'prevention', fr: 'Prévention', en: 'Prevention' },
]);

export type LessonThemeCode = (typeof LESSON_THEMES)[number]['code'];

/** Lessons are written when the meeting ends, until its record is approved: they are then read by those who steer. */
export function canWriteLesson(meetingStatus: string, recordStatus: RecordStatus): Outcome {
  if (meetingStatus !== 'open' && meetingStatus !== 'paused' && meetingStatus !== 'closed')
    return refuse('MEETING_STATE', { status: meetingStatus });
  return recordStatus === 'approved' ? refuse('LESSON_SENT') : accept();
}

/** A lesson that cites a situation by its code would lead back to somebody. */
export function namesSituation(text: string): boolean {
  return text.split(/[^A-Za-z0-9-]+/).some((word) => isNeutralCode(word.toUpperCase()));
}

/** The quarter of a local date, such as `2026-T4`: all that readers outside the meeting learn of when it was. */
export function quarterOf(localDate: string): string {
  return `${localDate.slice(0, 4)}-T${Math.ceil(Number(localDate.slice(5, 7)) / 3)}`;
}
