import type { BookPair } from '@croisee/domain/indicators/book';

const SIZE = 400;
const RADIUS = 160;
const NUMBER_DISTANCE = 26;
const THICKEST = 12;
const THICKER_PER_SITUATION = 1.5;

/** A structure on the circle, under the number of its line in the list beside. */
export interface DrawnStructure {
  readonly number: number;
  readonly name: string;
  readonly situations: number;
  readonly x: number;
  readonly y: number;
  readonly numberX: number;
  readonly numberY: number;
}

/** A pair as a curve between two structures, the thicker the more situations they share. */
export interface DrawnPair {
  readonly path: string;
  readonly width: number;
  readonly isNew: boolean;
}

export interface NetworkDrawing {
  readonly size: number;
  readonly structures: readonly DrawnStructure[];
  readonly pairs: readonly DrawnPair[];
}

/** Structures around a circle, those that worked most with others first, and a curve for each pair. */
export function networkDrawing(pairs: readonly BookPair[]): NetworkDrawing {
  const shared = new Map<string, number>();
  for (const { first, second, count } of pairs) for (const name of [first, second]) shared.set(name, (shared.get(name) ?? 0) + count);
  const names = [...shared].sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'fr'));
  const structures = names.map(([name, situations], index): DrawnStructure => {
    const angle = (2 * Math.PI * index) / names.length - Math.PI / 2;
    const at = (radius: number) => [SIZE / 2 + radius * Math.cos(angle), SIZE / 2 + radius * Math.sin(angle)] as const;
    const [[x, y], [numberX, numberY]] = [at(RADIUS), at(RADIUS + NUMBER_DISTANCE)];
    return { number: index + 1, name, situations, x, y, numberX, numberY };
  });
  const place = new Map(structures.map((structure) => [structure.name, structure]));
  return {
    size: SIZE,
    structures,
    pairs: pairs.flatMap(({ first, second, count, isNew }) => {
      const [a, b] = [place.get(first), place.get(second)];
      if (a === undefined || b === undefined) return [];
      return [{ path: curve(a, b), width: Math.min(THICKEST, THICKER_PER_SITUATION * count), isNew }];
    }),
  };
}

/** Bent towards the middle, so that pairs of neighbours do not hide each other. */
function curve(a: DrawnStructure, b: DrawnStructure): string {
  const bend = (one: number, other: number) => (one + other) / 4 + SIZE / 4;
  return `M${round(a.x)} ${round(a.y)} Q${round(bend(a.x, b.x))} ${round(bend(a.y, b.y))} ${round(b.x)} ${round(b.y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
