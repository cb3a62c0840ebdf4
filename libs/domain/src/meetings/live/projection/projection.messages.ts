import * as z from 'zod';

/** What the screen of the room does: follows the meeting, stays as it is, or shows nothing. */
export const PROJECTION_MODES = ['following', 'frozen', 'blank'] as const;
export type ProjectionMode = (typeof PROJECTION_MODES)[number];

const mode = z.enum(PROJECTION_MODES);

/** The facilitator’s hand on the screen of the room. */
export const projectionCommands = {
  'set-projection': z.strictObject({ mode }),
} as const;

export const projectionEvents = {
  'projection-set': z.strictObject({ mode }),
} as const;
