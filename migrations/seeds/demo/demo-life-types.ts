import type { DayOffset, DemoKey } from './demo-types';

/** What a council keeps beside its situations: conventions, instances, tools, project. Days instead of dates, keys instead of ids. */
export interface DemoCouncilLife {
  readonly conventions: DemoConventions;
  readonly committees: readonly DemoCommitteeRecord[];
  readonly tools: readonly DemoTool[];
  readonly project: DemoProject;
}

export interface DemoConventions {
  readonly models: readonly { readonly label: string; readonly adoptedDay: DayOffset; readonly text: string }[];
  /** How many days a convention lasts, unless the structure is named below. */
  readonly lastsDays: number;
  readonly exceptions: readonly { readonly structure: DemoKey; readonly lastsDays: number }[];
  readonly ended: readonly { readonly structure: DemoKey; readonly onDay: DayOffset; readonly reason: string }[];
}

export interface DemoCommitteeRecord {
  readonly meeting: DemoKey;
  readonly summary: string;
  readonly decisions: readonly string[];
  readonly structures: readonly DemoKey[];
  readonly others: number;
  readonly deliverables: readonly DemoDeliverable[];
}

export interface DemoDeliverable {
  readonly title: string;
  readonly topic: 'frame' | 'methods' | 'law-ethics' | 'tools' | 'evaluation' | 'other';
  readonly state: 'to-do' | 'in-progress' | 'delivered' | 'dropped';
  readonly dueDay: DayOffset;
  readonly structure?: DemoKey;
}

export interface DemoTool {
  readonly title: string;
  readonly kind: 'liaison' | 'guide' | 'form' | 'directory' | 'communication';
  readonly state: 'in-writing' | 'in-trial' | 'in-use' | 'retired';
  readonly versionLabel: string;
  readonly purpose: string;
  readonly whereKept: string;
  readonly authors: readonly DemoKey[];
  readonly users: readonly DemoKey[];
  readonly reviewDay?: DayOffset;
}

export interface DemoProject {
  readonly title: string;
  readonly summary: string;
  readonly objectives: readonly {
    readonly level: 'general' | 'specific' | 'operational';
    readonly phase: number | null;
    readonly text: string;
    readonly expected: string;
  }[];
  readonly planned: readonly { readonly kind: DemoTimeKind; readonly hours: number }[];
  readonly budget: readonly DemoBudgetLine[];
  readonly bookings: readonly DemoBooking[];
  readonly figures: readonly DemoFigure[];
  readonly time: readonly DemoTime[];
}

export interface DemoBooking {
  readonly day: DayOffset;
  readonly purpose: string;
  readonly place: string;
  readonly host: DemoKey;
  readonly state: 'to-ask' | 'asked' | 'confirmed';
  readonly needs: string;
}

export interface DemoTime {
  readonly person: DemoKey;
  readonly kind: DemoTimeKind;
  readonly day: DayOffset;
  readonly minutes: number;
  readonly note: string;
}

export type DemoTimeKind = 'design' | 'coordination' | 'facilitation' | 'training';

/** Amounts in cents, quantities and rates in hundredths. */
export interface DemoBudgetLine {
  readonly kind: 'human' | 'technical' | 'communication' | 'other';
  readonly label: string;
  readonly quantityHundredths: number;
  readonly unit: string;
  readonly unitCents: number;
  readonly taxHundredths: number;
  readonly cofinancedCents: number;
  readonly cofinancer: string;
  readonly spentCents: number;
}

export interface DemoFigure {
  readonly label: string;
  readonly value: string;
  readonly percent: string;
  readonly definition: string;
  readonly source: string;
  readonly year: number;
  readonly limit: string;
}
