import * as z from 'zod';
import { id, shortText } from '../message-parts';

/** Why content left every page; logged without a word about the situation. */
export const CURTAIN_CATEGORIES = ['identity-spoken', 'unexpected-visitor', 'ethics', 'technical', 'break', 'other'] as const;
export type CurtainCategory = (typeof CURTAIN_CATEGORIES)[number];

/** Commands of the frame: the facilitator's curtain and the members' silent alert. An alert takes the id of its command. */
export const ethicsCommands = {
  'draw-curtain': z.strictObject({ category: z.enum(CURTAIN_CATEGORIES).default('other') }),
  'open-curtain': z.strictObject({}),
  'raise-ethics-alert': z.strictObject({ note: shortText.nullable().default(null) }),
  'acknowledge-ethics-alert': z.strictObject({ alertId: id }),
} as const;

export const ethicsEvents = {
  'curtain-drawn': z.strictObject({ itemId: id.nullable(), category: z.enum(CURTAIN_CATEGORIES).nullable() }),
  'curtain-opened': z.strictObject({}),
  'ethics-alert-raised': z.strictObject({ alertId: id, memberId: id, itemId: id.nullable(), note: z.string().nullable() }),
  'ethics-alert-acknowledged': z.strictObject({ alertId: id, memberId: id, itemId: id.nullable() }),
} as const;
