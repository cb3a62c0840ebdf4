import type { DayOffset, DemoKey } from './demo-types';

export type DemoSituationState =
  | 'draft'
  | 'submitted'
  | 'to-complete'
  | 'admissible'
  | 'not-admissible'
  | 'on-agenda'
  | 'followed-up'
  | 'closed'
  | 'withdrawn'
  | 'redirected-as-emergency';

export interface DemoSituation {
  readonly key: DemoKey;
  readonly state: DemoSituationState;
  /** The professional who submits. */
  readonly submitter: DemoKey;
  readonly createdDay: DayOffset;
  readonly submittedDay?: DayOffset;
  /** Absent when nothing was kept (redirected as an emergency). A draft and a form to complete may lack blocks. */
  readonly submission?: DemoSubmission;
  readonly questions?: readonly DemoQuestion[];
  readonly decision?: DemoDecision;
  readonly preparation?: DemoPreparation;
  readonly ending?: DemoEnding;
}

/** Blocks A to O of the submission form, without identity, diagnosis or danger scale. */
export interface DemoSubmission {
  readonly mode: 'short' | 'long';
  /** Fields the submitter keeps for the professions of R.1110-2 CSP, besides the secret blocks. */
  readonly secretFields?: readonly string[];
  readonly question: string;
  readonly expectedHelp: readonly DemoExpectedHelp[];
  readonly submitterBlock?: DemoSubmitterBlock;
  readonly person?: DemoPersonTraits;
  readonly housing?: DemoHousing;
  /** Secret block: sharing circle 2 and agreement only. */
  readonly health?: DemoHealth;
  /** Secret block: sharing circle 2 and agreement only. */
  readonly protection?: DemoProtection;
  readonly entourage?: string;
  readonly problems: readonly string[];
  readonly principalProblem?: string;
  readonly complexityFactors: readonly string[];
  readonly factsSeen?: string;
  readonly interpretation?: string;
  readonly chronology: readonly { readonly when: string; readonly what: string }[];
  readonly trigger?: string;
  readonly worsening?: string;
  readonly resources?: string;
  readonly personWords?: string;
  readonly stepsTaken: readonly DemoStepTaken[];
  readonly stakeholders: readonly DemoStakeholder[];
  readonly information?: DemoInformation;
  readonly legalDeadlines: readonly { readonly kind: DemoDeadlineKind; readonly day: DayOffset; readonly note: string }[];
  /** What was checked before writing that no emergency was at hand. */
  readonly emergencyExcluded?: string;
}

export type DemoExpectedHelp =
  'analysis' | 'coordination' | 'access-to-care' | 'housing' | 'protection' | 'entitlements' | 'support-for-professionals';

export type DemoDeadlineKind = 'eviction' | 'hearing' | 'measure-expiry' | 'entitlement-renewal' | 'notice-period' | 'hospital-discharge';

export interface DemoSubmitterBlock {
  readonly knowsSince: string;
  readonly contactFrequency: string;
  readonly hierarchyInformed: boolean;
  readonly willAttend: boolean;
  readonly replacedBy?: DemoKey;
}

export interface DemoPersonTraits {
  readonly ageBand: '18-25' | '26-35' | '36-45' | '46-55' | '56-65' | '66-75' | 'over-75';
  readonly gender: 'woman' | 'man' | 'other';
  readonly household: 'alone' | 'couple' | 'couple-with-children' | 'single-parent' | 'with-relatives' | 'shared' | 'unknown';
  readonly minorsAtHome: 'yes' | 'no' | 'unknown';
  readonly income: readonly ('aah' | 'rsa' | 'pension' | 'wage' | 'unemployment' | 'daily-allowance' | 'none' | 'unknown')[];
  readonly debts?: 'yes' | 'no' | 'unknown';
}

export interface DemoHousing {
  readonly status: 'social-tenant' | 'private-tenant' | 'owner' | 'hosted' | 'shelter' | 'hotel' | 'street' | 'hospital' | 'unknown';
  readonly since?: string;
  readonly signs: readonly (
    'shutters-closed' | 'full-letterbox' | 'smells' | 'clutter' | 'damage' | 'no-energy' | 'noise' | 'none-observed'
  )[];
  readonly proceeding: 'none' | 'nuisance' | 'arrears' | 'eviction' | 'insalubrity' | 'unknown';
  readonly text?: string;
}

export interface DemoHealth {
  readonly generalPractitioner: 'yes' | 'no' | 'unknown';
  readonly psychiatricFollowUp: 'current' | 'past' | 'none' | 'unknown';
  readonly followUpBroken: 'yes' | 'no' | 'unknown';
  readonly somaticNeeds?: string;
}

export interface DemoProtection {
  readonly measure:
    'none' | 'requested' | 'safeguard' | 'curatorship' | 'guardianship' | 'family-habilitation' | 'masp' | 'maj' | 'unknown';
  readonly text?: string;
}

export interface DemoStepTaken {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly result: string;
}

export interface DemoStakeholder {
  /** A structure of the council; absent when the partner is outside it. */
  readonly structure?: DemoKey;
  readonly label: string;
  readonly role: string;
  readonly informedOfSubmission: boolean;
  readonly toInvite: boolean;
}

export interface DemoInformation {
  readonly informed: 'yes' | 'not-yet' | 'contra-indicated' | 'unreachable';
  readonly informedDay?: DayOffset;
  /** Function of who told her, no name. */
  readonly informedBy?: string;
  readonly how?: string;
  readonly leafletGiven?: boolean;
  readonly agreement: 'written' | 'oral-attested' | 'refused' | 'not-collected';
  readonly opposition: 'none' | 'partial' | 'total';
  readonly excludedStructures?: readonly DemoKey[];
  /** Blocks of the form that she asks to leave out of the discussion. */
  readonly excludedBlocks?: readonly ('person' | 'housing' | 'health' | 'protection' | 'entourage' | 'account' | 'resources')[];
  /** What she does not want shared, in words. */
  readonly doesNotWantShared?: string;
  /** She agrees that professions of R.1110-2 CSP receive the secret blocks. */
  readonly sharesHealth?: boolean;
  readonly wishes: 'attend' | 'attend-accompanied' | 'written-contribution' | 'be-represented' | 'be-informed-after' | 'unknown';
  readonly reason?: string;
  readonly representativeInformed?: 'yes' | 'no' | 'not-applicable';
}

/** One question of the coordinator inside the file, and the submitter's answer when there is one. */
export interface DemoQuestion {
  readonly askedDay: DayOffset;
  readonly askedBy: DemoKey;
  readonly text: string;
  readonly answer?: { readonly day: DayOffset; readonly by: DemoKey; readonly text: string };
}

export interface DemoDecision {
  readonly outcome: 'admissible' | 'not-admissible';
  readonly day: DayOffset;
  readonly by: DemoKey;
  /** N-code of a refusal. */
  readonly reason?: string;
  /** What the submitter reads: for a refusal, the orientation in the coordinator's own words. */
  readonly message: string;
}

export interface DemoPreparation {
  readonly startedDay: DayOffset;
  readonly rereadDay?: DayOffset;
  readonly rereadBy?: DemoKey;
  readonly note: string;
  /** Invited for this situation only, besides the submitter, who is always invited. */
  readonly guests: readonly DemoKey[];
  /** Structures that are party to the situation (landlord, guardian, employer, creditor). */
  readonly partyStructures: readonly DemoKey[];
}

/** Withdrawal, closure or redirection: what ended the path of the situation. */
export interface DemoEnding {
  readonly kind: 'withdrawn' | 'closed' | 'redirected';
  readonly day: DayOffset;
  readonly by: DemoKey;
  readonly text: string;
  /** C-code of a closure. */
  readonly reason?: string;
  /** Of a closure: what remains, and what the commission keeps of it. */
  readonly remains?: string;
  readonly learned?: string;
  readonly effectByReferent?: DemoEffect;
  readonly effectByPerson?: DemoEffect;
  readonly personWords?: string;
}

export type DemoEffect = 'improved' | 'stabilised' | 'unchanged' | 'worsened' | 'unknown';
