import * as Y from 'yjs';
import { canContain, isAttributeAllowed, MAX_NODE_DEPTH } from './minutes-nodes';
import { isSectionOf, type MinutesLayer } from './minutes-sections';
import { GONE, type Placement, type StructureIndex } from './structure-index';
import type { DecodedStruct } from './decoded-update';
import { nodeOf } from './update-check';

/** The place a struct takes, as Yjs will integrate it; undefined while what it refers to is not indexed; `conflict` when its neighbours disagree. */
export function placementOf(struct: DecodedStruct, index: StructureIndex, layer: MinutesLayer): Placement | 'conflict' | undefined {
  if (!(struct instanceof Y.Item)) return GONE;
  const surroundings = surroundingsOf(struct, index, layer);
  if (surroundings === undefined || surroundings === 'conflict') return surroundings;
  const node = struct.content instanceof Y.ContentType ? (nodeOf(struct.content) ?? null) : null;
  return { ...surroundings, node };
}

/** Whether content may be stored at its place: known nesting, bounded depth, known attributes, text only inside text. */
export function isContentAllowedAt(struct: DecodedStruct, placement: Placement): boolean {
  if (!(struct instanceof Y.Item) || placement.container === 'gone') return true;
  const content = struct.content;
  if (content instanceof Y.ContentDeleted) return true;
  if (placement.attribute !== null) {
    return content instanceof Y.ContentAny && isAttributeAllowed(placement.container, placement.attribute, content.arr[0]);
  }
  if (content instanceof Y.ContentType) {
    return placement.node !== null && canContain(placement.container, placement.node) && placement.depth <= MAX_NODE_DEPTH;
  }
  return placement.container === 'text' && (content instanceof Y.ContentString || content instanceof Y.ContentFormat);
}

function surroundingsOf(item: Y.Item, index: StructureIndex, layer: MinutesLayer): Placement | 'conflict' | undefined {
  const neighbours: Placement[] = [];
  for (const id of [item.origin, item.rightOrigin]) {
    if (id === null) continue;
    const found = index.find(id);
    if (found === undefined) return undefined;
    neighbours.push(found);
  }
  if (neighbours.some((neighbour) => neighbour.container === 'gone')) return GONE;
  const [first, second] = neighbours;
  if (first !== undefined) return second === undefined || isBeside(first, second) ? { ...first, node: null } : 'conflict';
  return inParent(item, index, layer);
}

function inParent(item: Y.Item, index: StructureIndex, layer: MinutesLayer): Placement | 'conflict' | undefined {
  const parent: unknown = item.parent;
  if (typeof parent === 'string') {
    return isSectionOf(layer, parent) ? { container: 'section', depth: 1, attribute: item.parentSub, node: null } : 'conflict';
  }
  if (!(parent instanceof Y.ID)) return 'conflict';
  const found = index.find(parent);
  if (found === undefined) return undefined;
  if (found.container === 'gone' || found.node === null) return GONE;
  return { container: found.node, depth: found.depth + 1, attribute: item.parentSub, node: null };
}

function isBeside(left: Placement, right: Placement): boolean {
  return left.container === right.container && left.depth === right.depth && left.attribute === right.attribute;
}
