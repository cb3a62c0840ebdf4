import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { FREE_TEXT_FIELDS, type SubmissionDraft } from '@croisee/domain/situations/submission.schema';

const PER_TEXT = 7;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What every canary looks like, in any text. */
const CANARY = /(?:canari|retire)[a-z]{4}/g;

/** Every canary of a text. */
export function canariesOf(text: string): string[] {
  return text.match(CANARY) ?? [];
}

/** Words that stand nowhere else, several to a text, all in lower case so that the identity check reads common words. */
export class Canaries {
  readonly all = new Set<string>();

  constructor(private readonly stem: 'canari' | 'retire' = 'canari') {}

  text(): string {
    return Array.from({ length: PER_TEXT }, () => this.next()).join(' ');
  }

  /** A whole sheet: every field that somebody can type into. */
  form(): SubmissionDraft {
    const form: Record<string, Record<string, unknown>> = {
      request: { expectedHelp: ['coordination'] },
      submitter: { willAttend: true, replacedBy: null },
      person: { ageBand: '56-65', minorsAtHome: 'no' },
      account: { problems: ['P01'], principalProblem: 'P01' },
      information: anInformation(),
      emergency: { excluded: true },
      undertakings: { facts: true, respectfulWords: true, noIdentity: true, presence: true, returnToPerson: true },
    };
    for (const path of FREE_TEXT_FIELDS) {
      const [block = '', field = ''] = path.split('.');
      form[block] = { ...form[block], [field]: this.text() };
    }
    return {
      mode: 'short',
      ...form,
      timeline: [{ when: this.text(), what: this.text() }],
      legalDeadlines: [{ kind: 'eviction', on: '2031-07-19', note: this.text() }],
      stepsTaken: [{ who: this.text(), what: this.text(), when: this.text(), result: this.text() }],
      stakeholders: [{ structureId: null, label: this.text(), role: this.text(), informedOfSubmission: true, toInvite: false }],
    } as SubmissionDraft;
  }

  private next(): string {
    let rest = this.all.size;
    let letters = '';
    for (let place = 0; place < 4; place += 1) {
      letters = (LETTERS[rest % LETTERS.length] ?? '') + letters;
      rest = Math.floor(rest / LETTERS.length);
    }
    const word = `${this.stem}${letters}`;
    this.all.add(word);
    return word;
  }
}
