import type { CharterState, Persona } from '../access/persona';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, addMonths, localDateOf } from '../time/local-date';
import type { CharterVersion, SignCharter, SignatureEvidence } from './charter.schema';

/** A signature holds for 12 months (charter art. 1). */
export const CHARTER_VALID_MONTHS = 12;

/** Renewal is proposed this long before the end. */
export const CHARTER_RENEWAL_NOTICE_DAYS = 30;

export interface CharterSignature {
  readonly accountId: string;
  readonly councilId: string;
  readonly versionId: string;
  readonly signedAt: string;
  /** The signer took the signature back; access stops at once. */
  readonly withdrawnAt: string | null;
}

export interface CharterInForce {
  readonly versionId: string;
  /** Publishing a version asks everybody again from this instant. */
  readonly publishedAt: string;
}

/** The last day on which a signature opens content. */
export function signatureValidUntil(signedAt: string, zone: string): string {
  return addDays(addMonths(localDateOf(signedAt, zone), CHARTER_VALID_MONTHS), -1);
}

/**
 * Whether one person's signatures in one council open content: the version in force, signed less than 12 months ago and not withdrawn.
 * Without a published version nobody has signed.
 */
export function charterState(
  signatures: readonly CharterSignature[],
  charter: CharterInForce | null,
  now: string,
  zone: string,
): CharterState {
  const standing = signatures.filter(
    (signature) => signature.signedAt <= now && (signature.withdrawnAt === null || signature.withdrawnAt > now),
  );
  if (standing.length === 0 || charter === null) return 'unsigned';
  const today = localDateOf(now, zone);
  const valid = standing.some(
    (signature) => signature.versionId === charter.versionId && today <= signatureValidUntil(signature.signedAt, zone),
  );
  return valid ? 'signed' : 'outdated';
}

/** Whether the signer is asked to renew soon, so that nobody is stopped at the door of a meeting. */
export function renewalDue(signature: CharterSignature, now: string, zone: string): boolean {
  return localDateOf(now, zone) >= addDays(signatureValidUntil(signature.signedAt, zone), -CHARTER_RENEWAL_NOTICE_DAYS);
}

/** The text a digest is computed over: same version, same bytes. */
export function canonicalCharter(version: Pick<CharterVersion, 'label' | 'adoptedOn' | 'articles'>): string {
  const articles = version.articles.map(({ number, title, text }) => `${number}\n${title.fr}\n${text.fr}\n${title.en}\n${text.en}`);
  return [version.label, version.adoptedOn, ...articles].join('\n\n');
}

/** The evidence of a signature, or a refusal when the text on the screen is not the version in force or was not opened whole. */
export function signatureEvidence(
  input: SignCharter,
  version: CharterVersion,
  persona: Persona,
  now: string,
  zone: string,
): Outcome<SignatureEvidence> {
  if (input.versionId !== version.id || input.digest !== version.digest) return refuse('CHARTER_VERSION_OUTDATED');
  const unread = version.articles.filter((article) => !input.articlesRead.includes(article.number)).map((article) => article.number);
  if (unread.length > 0) return refuse('CHARTER_NOT_READ', { articles: unread });
  return accept({
    accountId: persona.accountId,
    councilId: persona.councilId,
    signer: persona.displayName,
    structureIds: [...persona.structureIds],
    versionId: version.id,
    versionLabel: version.label,
    digest: version.digest,
    articleCount: version.articles.length,
    signedAt: now,
    validUntil: signatureValidUntil(now, zone),
    sessionId: persona.sessionId,
    statement: STATEMENT[persona.language],
  });
}

const STATEMENT = {
  fr: 'J’ai lu les articles de cette charte et je m’engage à les respecter, sans limite de durée, y compris après la fin de mon mandat.',
  en: 'I have read the articles of this charter and undertake to respect them, without limit in time, including after my mandate ends.',
} as const;
