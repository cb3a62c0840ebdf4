import * as z from 'zod';
import { DOCUMENT_LAYERS, ITEM_KINDS } from '../../plan/meeting-kinds';
import { id, longText, shortText, targetItem } from '../message-parts';
import { DIMENSIONS, STAGES } from '../stages';

/** Why an item left the meeting before its end. */
export const ITEM_OUTCOME_REASONS = [
  'time',
  'missing-people',
  'missing-information',
  'person-request',
  'agreement-withdrawn',
  'emergency',
  'other-body',
  'other',
] as const;
export type ItemOutcomeReason = (typeof ITEM_OUTCOME_REASONS)[number];

const outcome = { reason: z.enum(ITEM_OUTCOME_REASONS).default('other'), note: shortText.nullable().default(null) };

export const plannedItem = z.strictObject({
  id,
  kind: z.enum(ITEM_KINDS),
  title: shortText,
  plannedMinutes: z.int().min(1).max(480),
  situationId: id.nullable(),
  situationCode: z.string().max(16).nullable(),
  documents: z.array(z.strictObject({ id, layer: z.enum(DOCUMENT_LAYERS) })).max(2),
  lateReason: shortText.nullable(),
});

/** Commands on the agenda, its items and their stages; `add-item` is the server's own, after planning rules. */
export const itemsCommands = {
  'add-item': z.strictObject({ item: plannedItem }),
  'reorder-agenda': z.strictObject({ itemIds: z.array(id).max(100) }),
  'start-item': z.strictObject({ itemId: id, openAnywayReason: shortText.optional() }),
  'close-item': targetItem,
  'defer-item': targetItem.extend(outcome),
  'withdraw-item': targetItem.extend(outcome),
  'redirect-item': targetItem.extend(outcome),
  'start-stage': targetItem.extend({ stage: z.enum(STAGES), dimension: z.enum(DIMENSIONS).optional() }),
  'extend-stage': targetItem.extend({ minutes: z.int().min(1).max(60) }),
  'declare-new-passage': targetItem.extend({ reason: longText }),
} as const;

const ended = z.strictObject({ itemId: id, reason: z.enum(ITEM_OUTCOME_REASONS), note: z.string().nullable(), wasCurrent: z.boolean() });

export const itemsEvents = {
  'item-added': z.strictObject({ item: plannedItem }),
  'agenda-reordered': z.strictObject({ itemIds: z.array(id) }),
  'item-started': z.strictObject({
    itemId: id,
    openedAnyway: z
      .strictObject({
        reason: z.string(),
        missing: z.array(z.strictObject({ sector: z.string(), minimum: z.int(), present: z.int() })),
      })
      .nullable(),
  }),
  'item-closed': z.strictObject({ itemId: id, done: z.boolean() }),
  'item-deferred': ended,
  'item-withdrawn': ended,
  'item-redirected': ended,
  'stage-started': z.strictObject({ itemId: id, stage: z.enum(STAGES), dimension: z.enum(DIMENSIONS).nullable() }),
  'stage-extended': z.strictObject({ itemId: id, stage: z.enum(STAGES), minutes: z.int() }),
  'new-passage-declared': z.strictObject({ itemId: id, reason: z.string() }),
  /** Projection of `item-started` for those who may not see the item; never stored. */
  'private-item-started': z.strictObject({}),
  /** Projection of whatever ended a hidden item; never stored. */
  'private-item-ended': z.strictObject({}),
} as const;
