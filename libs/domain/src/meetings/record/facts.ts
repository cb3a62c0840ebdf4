import { elapsedMs } from '../live/timer';
import { findItem, type LiveItem, type MeetingState, type RegisterLine } from '../live/state';
import type { Proposition, Referent, ReturnPlan, RoundResult } from '../live/deliberation/deliberation.state';
import type { MissingSector } from '../plan/composition.rules';
import type { ItemKind, ItemStatus } from '../plan/meeting-kinds';

/** What the server inserts in the minutes of an item; never typed by anybody. */
export interface ItemFacts {
  readonly itemId: string;
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly situationCode: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Time actually spent, pauses and curtain left out. */
  readonly durationMinutes: number;
  readonly plannedMinutes: number;
  /** Who heard what, from when to when. */
  readonly register: readonly (RegisterLine & { readonly displayName: string | null; readonly structureId: string | null })[];
  /** How many were recused; never who, never why. */
  readonly recusals: number;
  readonly compositionMissing: readonly MissingSector[];
  readonly openedAnywayReason: string | null;
  readonly propositions: readonly Proposition[];
  readonly round: RoundResult | null;
  readonly referents: readonly Referent[];
  readonly returns: readonly ReturnPlan[];
  readonly validatedAt: string | null;
}

/** Structured facts of one item, from the server's own state; null when the item does not exist. */
export function factsOf(state: MeetingState, itemId: string, now: string): ItemFacts | null {
  const item = findItem(state, itemId);
  if (item === undefined) return null;
  return {
    itemId,
    kind: item.kind,
    status: item.status,
    situationCode: item.situationCode,
    startedAt: item.startedAt,
    endedAt: item.endedAt,
    durationMinutes: Math.round(elapsedMs(item.timer, now) / 60_000),
    plannedMinutes: item.plannedMinutes,
    register: register(state, item),
    recusals: item.recusals.length,
    compositionMissing: item.openedAnyway?.missing ?? [],
    openedAnywayReason: item.openedAnyway?.reason ?? null,
    propositions: item.propositions,
    round: item.round?.result ?? null,
    referents: item.referents.filter(({ acceptedAt }) => acceptedAt !== null),
    returns: item.returns,
    validatedAt: item.response?.validatedAt ?? null,
  };
}

/** Those who heard at least part of the item and may therefore remark on its record. */
export function heardItem(state: MeetingState, itemId: string): string[] {
  const lines = findItem(state, itemId)?.register ?? [];
  return [...new Set(lines.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])))];
}

function register(state: MeetingState, item: LiveItem): ItemFacts['register'] {
  return item.register.map((line) => {
    const person = state.participants.find(({ memberId }) => memberId === line.memberId);
    return { ...line, displayName: person?.displayName ?? null, structureId: person?.structureId ?? null };
  });
}
