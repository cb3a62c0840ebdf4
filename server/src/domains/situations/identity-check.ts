import { createHash } from 'node:crypto';
import type { ScanStamp } from '@croisee/domain/situations/preparation.schema';
import type { ConfirmedFinding } from '@croisee/domain/situations/situation-requests.schema';
import { freeTexts, scannedText, type FreeText } from '@croisee/domain/situations/submission-texts';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import type { FindingTier } from '@croisee/pseudonymisation/finding';
import { scan } from '@croisee/pseudonymisation/scan';
import { SCANNER_VERSION } from '@croisee/pseudonymisation/stamp';
import { DomainError } from '../../kernel/errors/domain-error';

interface Passage extends ConfirmedFinding {
  readonly kind: string;
  readonly tier: FindingTier;
}

/** Refuses texts in which a passage almost certainly names somebody; the answer tells where, never what. */
export function refuseIdentity(texts: readonly FreeText[]): void {
  refuseBlocking(passagesOf(texts));
}

/** Refuses one text, named by its field. */
export function refuseIdentityIn(path: string, text: string): void {
  refuseIdentity([{ path, text }]);
}

/** What the server itself found in a form: the mark kept beside the text, and the confirmations that still stand on a passage of it. */
export interface CheckedForm {
  readonly scanStamp: ScanStamp;
  readonly confirmed: readonly ConfirmedFinding[];
}

/** Scans a whole form again; refuses it when a passage almost certainly names somebody. */
export function checkSubmission(
  situationId: string,
  submission: SubmissionDraft,
  confirmed: readonly ConfirmedFinding[],
  now: string,
): CheckedForm {
  const passages = passagesOf(freeTexts(submission));
  refuseBlocking(passages);
  const isConfirmed = (passage: Passage) => confirmed.some((each) => isSame(each, passage));
  return {
    scanStamp: {
      digest: textDigest(situationId, submission),
      scannerVersion: SCANNER_VERSION,
      scannedAt: now,
      blocking: 0,
      unconfirmed: passages.filter((passage) => passage.tier === 'confirm' && !isConfirmed(passage)).length,
    },
    confirmed: confirmed.filter((each) => passages.some((passage) => isSame(each, passage))),
  };
}

/** Names the text as it is, for stamps and re-readings: another word or another version of the check gives another digest. */
export function textDigest(situationId: string, submission: SubmissionDraft): string {
  return createHash('sha256')
    .update([SCANNER_VERSION, situationId, scannedText(submission)].join('\n'))
    .digest('hex');
}

function passagesOf(texts: readonly FreeText[]): Passage[] {
  return texts.flatMap(({ path, text }) => scan(text).map(({ start, end, kind, tier }) => ({ path, start, end, kind, tier })));
}

function refuseBlocking(passages: readonly Passage[]): void {
  const findings = passages.filter(({ tier }) => tier === 'block').map(({ path, start, end, kind }) => ({ path, start, end, kind }));
  if (findings.length > 0) throw new DomainError('IDENTITY_IN_TEXT', { findings });
}

function isSame(a: ConfirmedFinding, b: ConfirmedFinding): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end;
}
