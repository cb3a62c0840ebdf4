import { accept, refuse, type Outcome } from '../errors/outcome';
import type { AnswerEthics, DoctrineEntry, EthicsMotive, SearchDoctrine } from './ethics.schema';

export interface EthicsQuestion {
  readonly id: string;
  readonly councilId: string;
  readonly authorId: string;
  readonly motive: EthicsMotive;
  readonly text: string;
  readonly askedAt: string;
  readonly answer: (AnswerEthics & { readonly answeredBy: string; readonly answeredAt: string }) | null;
}

// Three to eight letters and figures in the shape of a neutral code: its question is about that situation.
const NEUTRAL_CODE = /\b[2-9BCDFGHJKMPQR]{3}-[2-9BCDFGHJKMPQR]{3}-[2-9BCDFGHJKMPQR]\b/i;

/** Refuses a text that cites the code of a situation: a question of ethics is about practice, and its answer is kept. */
export function withoutSituation(texts: readonly string[]): Outcome {
  return texts.some((text) => NEUTRAL_CODE.test(text)) ? refuse('ETHICS_CITES_SITUATION') : accept();
}

/** Answers once; nobody answers their own question. */
export function answerEthics(question: EthicsQuestion, input: AnswerEthics, answeredBy: string, now: string): Outcome<EthicsQuestion> {
  if (question.answer !== null) return refuse('ALREADY_DONE');
  if (question.authorId === answeredBy) return refuse('ETHICS_OWN_QUESTION');
  return accept({ ...question, answer: { ...input, answeredBy, answeredAt: now } });
}

/** The doctrine found by motive and words: every word is looked for in question and answer, accents and case aside. */
export function findDoctrine(entries: readonly DoctrineEntry[], { motive, words = '' }: SearchDoctrine): DoctrineEntry[] {
  const sought = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const text = plain(`${entry.question} ${entry.answer}`);
    return (motive === undefined || entry.motive === motive) && sought.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
