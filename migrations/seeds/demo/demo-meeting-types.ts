import type { DayOffset, DemoKey } from './demo-types';

export interface DemoMeeting {
  readonly key: DemoKey;
  readonly kind: 'commission' | 'technical-committee' | 'steering-committee' | 'coordination-committee' | 'plenary' | 'working-group';
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
  /** The three taps of those who were there: useful, heard, next step. */
  readonly feedback: readonly DemoFeedback[];
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
  /** Left out of the item at the request of the person (partial opposition). */
  readonly excluded: readonly DemoKey[];
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
  readonly effects?: readonly DemoEffect[];
  /** From 1 to 5: whether whoever brought or follows the situation feels less alone. */
  readonly relief?: readonly { readonly by: DemoKey; readonly after: number; readonly atThirtyDays: number }[];
}

/** The effect as the referent and, apart, the person see it. */
export interface DemoEffect {
  readonly day: DayOffset;
  readonly by: DemoKey;
  readonly judgedBy: 'referent' | 'person';
  readonly effect: 'improved' | 'stabilised' | 'unchanged' | 'worsened' | 'unknown';
  readonly words: string;
}

type DemoTap = 'yes' | 'partly' | 'no';

export interface DemoFeedback {
  readonly by: DemoKey;
  readonly taps: readonly [useful: DemoTap, heard: DemoTap, nextStep: DemoTap];
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
