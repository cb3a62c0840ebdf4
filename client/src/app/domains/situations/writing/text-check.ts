import { computed } from '@angular/core';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { textAt } from '../data/draft-fields';
import { Sheet } from './sheet';

const PATH = 'account.factsSeen';

/** One text outside the form (a question, an answer, a message), read for names in the same way before it is sent. */
export class TextCheck extends Sheet {
  readonly path = PATH;
  readonly text = computed(() => textAt(this.draft(), PATH));
  /** A name to replace or a doubtful passage to look at keeps the text here. */
  readonly holdsBack = computed(() => this.passages().some(({ tier }) => tier === 'block') || this.toConfirm().length > 0);

  constructor(text = '') {
    super(sheetOf(text));
  }

  write(text: string): void {
    this.set(PATH, text);
  }
}

function sheetOf(text: string): SubmissionDraft {
  return { mode: 'short', account: { factsSeen: text } };
}
