/** Days counted from the day the demonstration is created: negative in the past, 0 today. */
export type DayOffset = number;

/** Stable slug of a demonstration object; the loader maps it to a UUID. */
export type DemoKey = string;

/** A fictitious council with everything it owns. Codes are those of the vocabulary of the domain library. */
export interface DemoCouncil {
  readonly key: DemoKey;
  readonly name: string;
  readonly instanceName: string;
  readonly territory: string;
  /** The body that bears the council and is the data controller. */
  readonly bearer: string;
  readonly timeZone: 'Europe/Paris';
  readonly fictitiousNotice: string;
  readonly settings: DemoCouncilSettings;
  readonly phases: readonly DemoPhase[];
  readonly structures: readonly DemoStructure[];
  readonly people: readonly DemoPerson[];
  readonly meetings: readonly DemoMeeting[];
  readonly situations: readonly DemoSituation[];
}

export interface DemoCouncilSettings {
  /** What opens the agenda: the agreement of the person, or her information without opposition. */
  readonly agreementGate: 'agreement' | 'no-opposition';
  readonly smallCountThreshold: number;
  readonly situationsPerMeeting: number;
  readonly slotMinutes: number;
  readonly returnToPersonDays: number;
  readonly returnToSubmitterDays: number;
  readonly admissibilityAnswerDays: number;
  readonly composition: readonly { readonly sector: string; readonly minimum: number }[];
}

export interface DemoPhase {
  readonly key: DemoKey;
  readonly title: string;
  readonly aim: string;
  readonly fromDay: DayOffset;
  readonly untilDay: DayOffset;
}

export interface DemoStructure {
  readonly key: DemoKey;
  readonly name: string;
  readonly shortName: string;
  /** S-code. */
  readonly type: string;
  readonly sector: string;
  /** Whether its staff enter sharing circle 2 through their employer (services named by R.1110-2 CSP). */
  readonly listedService: boolean;
  readonly partnership: 'to-contact' | 'in-contact' | 'convention-in-progress' | 'signatory' | 'suspended' | 'ended';
  readonly conventionSignedDay?: DayOffset;
  readonly note?: string;
}

export interface DemoPerson {
  readonly key: DemoKey;
  readonly displayName: string;
  readonly email: string;
  readonly profession: string;
  readonly jobTitle: string;
  readonly mandates: readonly DemoMandate[];
  /** Absent: has not signed the charter yet and meets it at first sign-in. */
  readonly charterSignedDay?: DayOffset;
}

export interface DemoMandate {
  readonly role:
    | 'coordinator'
    | 'facilitator'
    | 'member'
    | 'deputy'
    | 'professional'
    | 'technical-committee'
    | 'elected'
    | 'evaluator'
    | 'ethics-referent'
    | 'administrator';
  readonly structure: DemoKey;
  readonly fromDay: DayOffset;
  readonly untilDay: DayOffset;
  /** The person a deputy stands in for. */
  readonly deputyOf?: DemoKey;
}

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
  readonly how?: string;
  readonly leafletGiven?: boolean;
  readonly agreement: 'written' | 'oral-attested' | 'refused' | 'not-collected';
  readonly opposition: 'none' | 'partial' | 'total';
  readonly excludedStructures?: readonly DemoKey[];
  readonly excludedSubjects?: string;
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
  /** Invited for this situation only. */
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
  readonly effectByReferent?: DemoEffect;
  readonly effectByPerson?: DemoEffect;
  readonly personWords?: string;
}

export type DemoEffect = 'improved' | 'stabilised' | 'unchanged' | 'worsened' | 'unknown';

export interface DemoMeeting {
  readonly key: DemoKey;
  readonly kind: 'commission' | 'technical-committee';
  readonly title: string;
  readonly day: DayOffset;
  readonly localTime: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly state: 'draft' | 'convoked' | 'approved';
  readonly convokedDay?: DayOffset;
  /** Members and deputies convoked for the whole meeting. */
  readonly convoked: readonly { readonly person: DemoKey; readonly answer: 'accepted' | 'declined' | 'none'; readonly deputy?: DemoKey }[];
  readonly agenda: readonly DemoAgendaItem[];
  /** Only for the meeting that took place. */
  readonly held?: DemoHeldMeeting;
}

export interface DemoAgendaItem {
  readonly key: DemoKey;
  readonly kind: 'record-approval' | 'open-commitments' | 'situation' | 'follow-up' | 'transversal' | 'free';
  readonly title: string;
  readonly plannedMinutes: number;
  readonly situation?: DemoKey;
  /** Added after the list was frozen, with the reason. */
  readonly lateReason?: string;
}

export interface DemoHeldMeeting {
  readonly openedAt: string;
  readonly closedAt: string;
  readonly approvedDay: DayOffset;
  readonly attendance: readonly {
    readonly person: DemoKey;
    readonly state: 'present' | 'remote' | 'excused' | 'absent' | 'replaced';
    readonly arrivedAt?: string;
    readonly leftAt?: string;
  }[];
  readonly withoutAccount: readonly { readonly capacity: string; readonly item: DemoKey }[];
  readonly items: readonly DemoHeldItem[];
}

/** What remains of an item: facts, approved record, response. Working notes are destroyed at approval. */
export interface DemoHeldItem {
  readonly item: DemoKey;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly recused: readonly {
    readonly person: DemoKey;
    readonly reason: 'close-tie' | 'neighbour' | 'litigation' | 'personal-interest' | 'other';
  }[];
  readonly record: readonly {
    readonly section: 'synthese' | 'points-de-vigilance' | 'reponse-collective' | 'retour';
    readonly paragraphs: readonly string[];
  }[];
  readonly propositions: readonly DemoProposition[];
  readonly referents: readonly {
    readonly person: DemoKey;
    readonly side: 'social' | 'health';
    readonly acceptedDay: DayOffset;
    readonly limits?: string;
  }[];
  readonly returnToPerson?: DemoReturnToPerson;
  readonly returnToSubmitter?: { readonly day: DayOffset; readonly by: DemoKey; readonly text: string };
}

export interface DemoProposition {
  readonly key: DemoKey;
  /** R-code. */
  readonly code: string;
  readonly text: string;
  readonly responsible: DemoKey;
  readonly dueDay: DayOffset;
  readonly needsAgreement: boolean;
  /** Counts only: names leave when the round closes. */
  readonly round: {
    readonly consent: number;
    readonly reservation: number;
    readonly objection: number;
    readonly noAnswer: number;
    readonly reasons: readonly string[];
  };
  readonly commitment: DemoCommitment;
}

export interface DemoCommitment {
  readonly state: 'to-do' | 'in-progress' | 'done' | 'impossible' | 'no-longer-wanted' | 'abandoned';
  /** Why it could not be done, from the list of reasons. */
  readonly reason?: 'person-declined' | 'partner-unavailable' | 'no-offer' | 'delay' | 'became-useless' | 'situation-changed';
  readonly updates: readonly { readonly day: DayOffset; readonly by: DemoKey; readonly text: string }[];
}

export interface DemoReturnToPerson {
  readonly by: DemoKey;
  readonly day: DayOffset;
  readonly how: string;
  readonly answer: 'accepts' | 'accepts-in-part' | 'declines' | 'unreachable' | 'not-suitable-now';
  readonly words: string;
}
