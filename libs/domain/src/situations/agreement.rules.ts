import type { AgreementGate } from '../identity/council.schema';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays, localDateOf } from '../time/local-date';
import type { Dispensation, ExcludableSubject, Information, RequestDispensation } from './agreement.schema';

/** A dispensation is reviewed at the latest after this long. */
export const DISPENSATION_MAX_DAYS = 120;

/** How the agenda was opened, written in the record. */
export type GateOpening = 'agreement' | 'no-opposition' | 'dispensation';

/**
 * Whether information and agreement open the agenda (R027, R028). An expressed refusal or a total opposition closes it, whatever the
 * council’s setting and whatever dispensation exists; a dispensation replaces only what could not be collected.
 */
export function agreementGate(
  information: Partial<Information> | undefined,
  setting: AgreementGate,
  dispensation: Dispensation | null,
  today: string,
): Outcome<GateOpening> {
  if (information?.opposition === 'total') return refuse('OPPOSITION_TOTAL');
  if (information?.agreement === 'refused') return refuse('AGREEMENT_REFUSED');
  const informed = information?.informed === 'yes' && information.opposition !== undefined;
  const agreed = information?.agreement === 'written' || information?.agreement === 'oral-attested';
  if (informed && agreed) return accept('agreement');
  if (informed && setting === 'no-opposition') return accept('no-opposition');
  if (dispensation !== null) return dispensationInForce(dispensation, today);
  return informed ? refuse('AGREEMENT_MISSING') : refuse('INFORMATION_MISSING');
}

function dispensationInForce(dispensation: Dispensation, today: string): Outcome<GateOpening> {
  if (dispensation.countersignedAt === null) return refuse('DISPENSATION_NOT_COUNTERSIGNED');
  return today <= dispensation.reviewOn ? accept('dispensation') : refuse('DISPENSATION_EXPIRED', { reviewOn: dispensation.reviewOn });
}

/** The facilitator’s request: a written reason and a review date that is neither past nor too far. */
export function requestDispensation(input: RequestDispensation, accountId: string, now: string, zone: string): Outcome<Dispensation> {
  const today = localDateOf(now, zone);
  if (input.reviewOn <= today || input.reviewOn > addDays(today, DISPENSATION_MAX_DAYS))
    return refuse('DISPENSATION_REVIEW_DATE', { from: addDays(today, 1), until: addDays(today, DISPENSATION_MAX_DAYS) });
  return accept({ ...input, requestedBy: accountId, requestedAt: now, countersignedBy: null, countersignedAt: null });
}

/** The ethics referent’s countersignature; whoever asked, submitted or coordinates the situation is interested and may not give it. */
export function countersignDispensation(
  dispensation: Dispensation | null,
  accountId: string,
  interestedAccountIds: readonly string[],
  now: string,
): Outcome<Dispensation> {
  if (dispensation === null) return refuse('DISPENSATION_NOT_REQUESTED');
  if (dispensation.countersignedAt !== null) return refuse('ALREADY_DONE');
  if (accountId === dispensation.requestedBy || interestedAccountIds.includes(accountId)) return refuse('DISPENSATION_INTERESTED');
  return accept({ ...dispensation, countersignedBy: accountId, countersignedAt: now });
}

/**
 * Whether secret fields may reach other professionals of circle 2: the person agreed, and agreed to that sharing. Under the setting
 * *information without opposition*, and under a dispensation, they stay with their author.
 */
export function secretsAreShared(information: Partial<Information> | undefined, setting: AgreementGate): boolean {
  if (setting !== 'agreement' || information === undefined || information.opposition === 'total') return false;
  return information.sharesHealth === true && (information.agreement === 'written' || information.agreement === 'oral-attested');
}

/** The partners the person does not want, while she opposes. */
export function excludedPartners(information: Partial<Information> | undefined): readonly string[] {
  if (information?.opposition === undefined || information.opposition === 'none') return [];
  return information.excludedStructureIds ?? [];
}

/** Whether one of these structures is among the partners the person does not want. */
export function isExcludedPartner(information: Partial<Information> | undefined, structureIds: readonly string[]): boolean {
  return excludedPartners(information).some((excluded) => structureIds.includes(excluded));
}

/** Blocks the person does not want discussed: nobody but the writer reads them. */
export function excludedSubjects(information: Partial<Information> | undefined): readonly ExcludableSubject[] {
  return information?.opposition === 'partial' ? (information.excludedSubjects ?? []) : [];
}

/** What a newly recorded block L does to the situation: a total opposition suspends it at once, a lifted one may resume it. */
export function consequenceOf(before: Partial<Information> | undefined, after: Partial<Information>): 'suspend' | 'may-resume' | 'none' {
  const opposed = (information: Partial<Information> | undefined) =>
    information?.opposition === 'total' || information?.agreement === 'refused';
  if (opposed(after)) return 'suspend';
  return opposed(before) ? 'may-resume' : 'none';
}

/**
 * Block L as recorded by somebody who follows the person but does not see whom or what she excluded: they may add to her exclusions and
 * words, and cannot lift what they were not shown.
 */
export function addToInformation(before: Partial<Information> | undefined, input: Information): Information {
  const kept = before ?? {};
  const lifted = kept.opposition === 'partial' && input.opposition === 'none';
  return {
    ...input,
    opposition: lifted ? 'partial' : input.opposition,
    excludedStructureIds: [...new Set([...(kept.excludedStructureIds ?? []), ...input.excludedStructureIds])],
    excludedSubjects: [...new Set([...(kept.excludedSubjects ?? []), ...input.excludedSubjects])],
    sharesHealth: (kept.sharesHealth ?? true) && input.sharesHealth,
    doesNotWantShared: input.doesNotWantShared === '' ? (kept.doesNotWantShared ?? '') : input.doesNotWantShared,
    reason: input.reason === '' ? (kept.reason ?? '') : input.reason,
    how: input.how === '' ? (kept.how ?? '') : input.how,
    informedBy: input.informedBy === '' ? (kept.informedBy ?? '') : input.informedBy,
  };
}
