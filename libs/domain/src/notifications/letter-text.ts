import type { MeetingKind } from '../meetings/plan/meeting-kinds';
import { MEETING_KIND_NAMES } from '../meetings/plan/meeting-kind-names';
import { letterKind, type LetterName } from './letter-kinds';
import { LETTER_WORDS_EN } from './letter-words.en';
import { LETTER_WORDS_FR } from './letter-words.fr';

export type LetterLanguage = 'fr' | 'en';

export interface LetterWords {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** What a letter knows: kind, day, hours and place of a meeting, a day; nothing about anybody’s situation. */
export interface LetterFacts {
  readonly meeting?: {
    readonly id: string;
    readonly kind: MeetingKind;
    readonly date: string;
    readonly startTime: string;
    readonly zone: string;
    readonly durationMinutes: number;
    readonly place: string;
    /** Rises with each change, so that calendars keep the latest. */
    readonly sequence: number;
  };
  /** The day a postponed meeting is moved to. */
  readonly newDay?: string;
  readonly until?: string;
}

/** A letter as people read it; the subject says less than the title, since it is seen by whoever looks at a screen. */
export interface LetterText extends LetterWords {
  readonly subject: string;
}

const NEUTRAL_SUBJECT = { fr: 'Croisée : un message vous attend', en: 'Croisée: a message awaits you' } as const;
const SPOKEN_SUBJECTS = ['convocations', 'account', 'council'];

/** The words of a letter in the language of its reader. */
export function letterText(name: LetterName, facts: LetterFacts, language: LetterLanguage): LetterText {
  const words = (language === 'fr' ? LETTER_WORDS_FR : LETTER_WORDS_EN)[name];
  const known = knownWords(facts, language);
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, word: string) => known[word] ?? '');
  const title = fill(words.title);
  return {
    title,
    text: fill(words.text),
    action: words.action,
    subject: SPOKEN_SUBJECTS.includes(letterKind(name).theme) ? title : NEUTRAL_SUBJECT[language],
  };
}

function knownWords({ meeting, newDay, until }: LetterFacts, language: LetterLanguage): Record<string, string> {
  const days = {
    ...(newDay !== undefined && { newDay: dayInWords(newDay, language) }),
    ...(until !== undefined && { until: dayInWords(until, language) }),
  };
  if (meeting === undefined) return days;
  const { kind, date, startTime, durationMinutes, place } = meeting;
  return {
    ...days,
    kind: MEETING_KIND_NAMES[kind][language],
    day: dayInWords(date, language),
    hours: hoursInWords(startTime, durationMinutes, language),
    place: place === '' ? '' : ` (${place})`,
  };
}

/** “14 janvier 2027”, “1er mars 2027”, “14 January 2027”. */
export function dayInWords(day: string, language: LetterLanguage): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

function hoursInWords(startTime: string, durationMinutes: number, language: LetterLanguage): string {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const end = hours * 60 + minutes + durationMinutes;
  const written = (total: number): string => {
    const [hour, minute] = [Math.floor(total / 60) % 24, total % 60];
    return language === 'fr'
      ? `${hour} h${minute === 0 ? '' : ` ${String(minute).padStart(2, '0')}`}`
      : `${hour}:${String(minute).padStart(2, '0')}`;
  };
  return language === 'fr' ? `${written(hours * 60 + minutes)} à ${written(end)}` : `${written(hours * 60 + minutes)} to ${written(end)}`;
}
