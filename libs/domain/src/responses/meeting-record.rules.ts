import type { ItemFacts } from '../meetings/record/facts';
import type { Bilingual } from '../vocabulary/coded-list';
import { isPrivateResponse, type ResponseCode } from '../vocabulary/response-codes';

/** Printed on every output: the commission advises, each professional decides in their own competence (charter art. 12, R057). */
export const NON_DECISION_STATEMENT: Bilingual = {
  fr: 'La commission propose et ne décide pas. Chaque professionnel agit dans sa compétence et garde sa responsabilité ; la personne reste libre de ses choix.',
  en: 'The commission proposes and does not decide. Each professional acts within their own competence and keeps their responsibility; the person remains free to choose.',
};

/** Approved text of one section of an item, in the order of the sections. */
export interface RecordSection {
  readonly section: string;
  readonly text: string;
}

/** A place of the journal's chain with the hash there (64 hexadecimal digits): it vouches for every row until then. */
export interface JournalEnd {
  readonly place: number;
  readonly hash: string;
}

export interface RecordInput {
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly place: string;
    readonly openedAt: string;
    readonly closedAt: string;
  };
  readonly attendance: readonly { readonly state: string; readonly structureId: string | null; readonly sector: string | null }[];
  readonly items: readonly { readonly title: string; readonly facts: ItemFacts; readonly sections: readonly RecordSection[] }[];
  /** Where the journal ended when the record was approved, printed so that a cut end shows; null before. */
  readonly journalEnd: JournalEnd | null;
}

export type RecordedProposition = ItemFacts['propositions'][number];

export interface RecordedItem {
  readonly number: number;
  readonly itemId: string;
  readonly title: string;
  readonly kind: ItemFacts['kind'];
  readonly status: ItemFacts['status'];
  readonly situationCode: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly durationMinutes: number;
  readonly present: number;
  readonly recusals: number;
  readonly compositionMissing: ItemFacts['compositionMissing'];
  readonly openedAnywayReason: string | null;
  readonly sections: readonly RecordSection[];
  /** Empty unless validated. */
  readonly propositions: readonly RecordedProposition[];
  readonly round: ItemFacts['round'];
  readonly referentSides: readonly string[];
  readonly returns: ItemFacts['returns'];
}

export interface MeetingRecord {
  readonly meeting: RecordInput['meeting'];
  readonly attendance: Readonly<Record<string, number>>;
  readonly structures: number;
  readonly items: readonly RecordedItem[];
  readonly statement: Bilingual;
  readonly journalEnd: JournalEnd | null;
}

/**
 * The record of a meeting: facts inserted by the server and text approved by the facilitator, nothing typed twice. No name, no opinion
 * of anybody; reports to an authority never appear.
 */
export function assembleRecord(input: RecordInput): MeetingRecord {
  const attendance: Record<string, number> = {};
  for (const { state } of input.attendance) attendance[state] = (attendance[state] ?? 0) + 1;
  const came = input.attendance.filter(({ state, structureId }) => (state === 'present' || state === 'remote') && structureId !== null);
  return {
    meeting: input.meeting,
    attendance,
    structures: new Set(came.map(({ structureId }) => structureId)).size,
    items: input.items.map((item, index) => recordedItem(item, index + 1)),
    statement: NON_DECISION_STATEMENT,
    journalEnd: input.journalEnd,
  };
}

/** An item that left the meeting (withdrawn, redirected) keeps its place and its times, and nothing of its content. */
function recordedItem(item: RecordInput['items'][number], number: number): RecordedItem {
  const { facts } = item;
  const gone = facts.status === 'withdrawn' || facts.status === 'redirected';
  const validated = facts.validatedAt !== null && !gone;
  return {
    number,
    itemId: facts.itemId,
    title: gone ? '' : item.title,
    kind: facts.kind,
    status: facts.status,
    situationCode: gone ? null : facts.situationCode,
    startedAt: facts.startedAt,
    endedAt: facts.endedAt,
    durationMinutes: facts.durationMinutes,
    present: new Set(facts.register.map((line) => line.memberId ?? line)).size,
    recusals: facts.recusals,
    compositionMissing: facts.compositionMissing,
    openedAnywayReason: gone ? null : facts.openedAnywayReason,
    sections: gone ? [] : item.sections.filter(({ text }) => text.trim() !== ''),
    propositions: validated ? facts.propositions.filter(({ code }) => !isPrivateResponse(code as ResponseCode)) : [],
    round: validated ? facts.round : null,
    referentSides: gone ? [] : facts.referents.map(({ side }) => side),
    returns: validated ? facts.returns : [],
  };
}

/** The bytes a record is sealed over: same record, same text. */
export function canonicalRecord(record: MeetingRecord): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

export interface Extract {
  readonly meetingDate: string;
  readonly situationCode: string | null;
  readonly sections: readonly RecordSection[];
  readonly propositions: readonly RecordedProposition[];
  readonly referentSides: readonly string[];
  readonly returns: ItemFacts['returns'];
  readonly statement: Bilingual;
}

/** What the submitter receives of their own situation; null when the item has no content left. Text follows once approved. */
export function submitterExtract(record: MeetingRecord, itemId: string, textApproved: boolean): Extract | null {
  const item = record.items.find((each) => each.itemId === itemId);
  if (item === undefined || item.situationCode === null) return null;
  return {
    meetingDate: record.meeting.date,
    situationCode: item.situationCode,
    sections: textApproved ? item.sections : [],
    propositions: item.propositions,
    referentSides: item.referentSides,
    returns: item.returns,
    statement: record.statement,
  };
}

/** What a partner receives: the propositions its structure answers for, by neutral code, and nothing else of the item. */
export function structureExtract(record: MeetingRecord, structureId: string): readonly Extract[] {
  return record.items.flatMap((item) => {
    const propositions = item.propositions.filter((proposition) => proposition.structureId === structureId);
    if (propositions.length === 0) return [];
    return [
      {
        meetingDate: record.meeting.date,
        situationCode: item.situationCode,
        sections: [],
        propositions,
        referentSides: item.referentSides,
        returns: [],
        statement: record.statement,
      },
    ];
  });
}
