import * as z from 'zod';
import { id } from '../message-parts';

/** Commands that open, suspend and close the meeting. */
export const lifecycleCommands = {
  'open-meeting': z.strictObject({}),
  'pause-meeting': z.strictObject({}),
  'resume-meeting': z.strictObject({}),
  'close-meeting': z.strictObject({}),
  'attest-destruction': z.strictObject({}),
} as const;

export const lifecycleEvents = {
  'meeting-opened': z.strictObject({}),
  'meeting-paused': z.strictObject({}),
  'meeting-resumed': z.strictObject({}),
  'meeting-closed': z.strictObject({}),
  'destruction-attested': z.strictObject({ memberId: id }),
} as const;
