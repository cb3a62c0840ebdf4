import type { Candidate } from './finding';

/** Leaves no overlap: candidates of one kind that overlap become one, then the most certain wins, then the longest; in text order. */
export function resolveOverlaps(candidates: readonly Candidate[], textLength: number): Candidate[] {
  const taken = new Uint8Array(textLength);
  const kept: Candidate[] = [];
  for (const candidate of absorbNames(mergeSameKind(candidates)).sort(bestFirst)) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

const NAMED_AFTER: ReadonlySet<string> = new Set(['organisation', 'place', 'address']);
const NAMES: ReadonlySet<string> = new Set(['person', 'proper-noun', 'place']);

// « rue Victor-Hugo », « Les Amis de Lulu » : a name inside the name of a place makes the place as certain as itself.
function absorbNames(candidates: readonly Candidate[]): Candidate[] {
  const names = candidates.filter(({ kind }) => NAMES.has(kind)).sort((a, b) => a.start - b.start);
  let from = 0;
  return [...candidates]
    .sort((a, b) => a.start - b.start)
    .map((place) => {
      if (!NAMED_AFTER.has(place.kind)) return place;
      while ((names[from]?.end ?? Infinity) <= place.start) from += 1;
      let { confidence } = place;
      for (let index = from; (names[index]?.start ?? Infinity) < place.end; index += 1) {
        const name = names[index];
        const isInside =
          name !== undefined && name.start >= place.start && name.end <= place.end && name.end - name.start < place.end - place.start;
        if (isInside) confidence = Math.max(confidence, name.confidence);
      }
      return { ...place, confidence };
    });
}

// Two detectors may each see a part of one name: keeping one part alone would leave the other readable.
function mergeSameKind(candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  const lastOfKind = new Map<string, number>();
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const index = lastOfKind.get(candidate.kind);
    const last = index === undefined ? undefined : merged[index];
    if (index !== undefined && last !== undefined && candidate.start < last.end) {
      merged[index] = union(last, candidate);
    } else {
      lastOfKind.set(candidate.kind, merged.push(candidate) - 1);
    }
  }
  return merged;
}

function union(a: Candidate, b: Candidate): Candidate {
  const label = a.label ?? b.label;
  const span = { start: a.start, end: Math.max(a.end, b.end), kind: a.kind, confidence: Math.max(a.confidence, b.confidence) };
  return label === undefined ? span : { ...span, label };
}
