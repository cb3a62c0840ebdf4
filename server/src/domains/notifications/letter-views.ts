import type { LetterLine, OwnLetter } from '@croisee/domain/notifications/letters.schema';
import { letterKind } from '@croisee/domain/notifications/letter-kinds';
import { letterText } from '@croisee/domain/notifications/letter-text';
import type { LetterRow } from './letter-rows';

/** A letter as its addressee reads it. */
export function ownView({ id, name, facts, createdAt, readAt }: LetterRow, language: 'fr' | 'en'): OwnLetter {
  const { title, text, action } = letterText(name, facts, language);
  return { id, theme: letterKind(name).theme, title, text, action, at: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null };
}

/** A letter as the coordinator follows it. */
export function lineView(letter: LetterRow, language: 'fr' | 'en'): LetterLine {
  const { id, name, facts, recipient, state, fault, attempts, createdAt, nextAttemptAt, sentAt, readAt } = letter;
  return {
    ...{ id, recipient, state, fault, attempts, theme: letterKind(name).theme, title: letterText(name, facts, language).title },
    createdAt: createdAt.toISOString(),
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
    readAt: readAt?.toISOString() ?? null,
  };
}
