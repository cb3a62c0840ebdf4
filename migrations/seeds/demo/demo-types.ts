import type { DemoCouncilLife } from './demo-life-types';
import type { DemoMeeting } from './demo-meeting-types';
import type { DemoQuestionnaire } from './demo-questionnaire-types';
import type { DemoSituation } from './demo-situation-types';

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
  readonly questionnaires: readonly DemoQuestionnaire[];
  /** Absent: the council has only just begun. */
  readonly life?: DemoCouncilLife;
  readonly reports?: readonly DemoReport[];
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

/** A report of the council: what is written in its parts, and why it was sealed when it was. */
export interface DemoReport {
  readonly kind: 'annual' | 'experiment';
  readonly writtenOn: DayOffset;
  readonly texts: Readonly<Record<string, string>>;
  readonly sealed?: string;
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
