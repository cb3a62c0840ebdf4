import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import type { CommitmentOutcomeCode } from '@croisee/domain/vocabulary/commitment-outcomes';

/** The columns of the board; what could not be kept stands together, each with its reason. */
export const BOARD_COLUMNS = ['to-do', 'in-progress', 'done', 'not-kept'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** Which column a state stands in. */
export function columnOf(status: CommitmentOutcomeCode): BoardColumn {
  return status === 'to-do' || status === 'in-progress' || status === 'done' ? status : 'not-kept';
}

export interface BoardRow {
  readonly id: string;
  readonly name: string | undefined;
  readonly columns: readonly { readonly id: BoardColumn; readonly items: readonly ListedCommitment[] }[];
}

/** One row per structure, by name; those without a structure last, since they wait for one. */
export function boardRows(
  items: readonly ListedCommitment[],
  structures: readonly { readonly id: string; readonly name: string }[],
): readonly BoardRow[] {
  const names = new Map(structures.map(({ id, name }) => [id, name]));
  const ids = [...new Set(items.map(({ structureId }) => structureId ?? ''))];
  return ids
    .map((id) => {
      const theirs = items.filter(({ structureId }) => (structureId ?? '') === id);
      const columns = BOARD_COLUMNS.map((column) => ({ id: column, items: theirs.filter(({ status }) => columnOf(status) === column) }));
      return { id, name: names.get(id), columns };
    })
    .sort((a, b) => (a.name ?? '\uFFFF').localeCompare(b.name ?? '\uFFFF', 'fr'));
}

export const BOARD_MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type BoardMove = (typeof BOARD_MOVES)[number];

/** Where an arrow leads: up and down within a column over all structures, left and right within a structure; undefined at the edge. */
export function neighbour(rows: readonly BoardRow[], fromId: string, move: BoardMove): string | undefined {
  const row = rows.findIndex(({ columns }) => columns.some(({ items }) => items.some(({ id }) => id === fromId)));
  const column = rows[row]?.columns.findIndex(({ items }) => items.some(({ id }) => id === fromId)) ?? -1;
  if (row < 0 || column < 0) return undefined;
  if (move === 'ArrowUp' || move === 'ArrowDown') {
    const line = rows.flatMap(({ columns }) => columns[column]?.items ?? []);
    return line[line.findIndex(({ id }) => id === fromId) + (move === 'ArrowDown' ? 1 : -1)]?.id;
  }
  const columns = rows[row]?.columns ?? [];
  const others = move === 'ArrowRight' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
  return others.find(({ items }) => items.length > 0)?.items[0]?.id;
}
