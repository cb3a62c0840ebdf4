import type { Permission } from '@croisee/domain/access/permissions';
import { SetMetadata } from '@nestjs/common';
import type * as z from 'zod';

/** What a socket message declares: its event name, the schema of its payload and the permission checked before its handler. */
export interface LiveMessageOptions {
  readonly event: string;
  readonly schema: z.ZodType;
  readonly permission: Permission;
}

export const LIVE_MESSAGE = 'croisee:live-message';

/**
 * Marks a provider's method `(call: LiveCall<Payload>) => Promise<object>` as the handler of a socket event. The kernel validates the payload,
 * checks the permission, acknowledges with the returned object and maps errors: the method holds none of that.
 */
export function LiveMessage(options: LiveMessageOptions): MethodDecorator {
  return SetMetadata(LIVE_MESSAGE, options);
}

/** What a message of a screen declares: the pairing itself is its only right. */
export interface ScreenMessageOptions {
  readonly event: string;
  readonly schema: z.ZodType;
}

export const SCREEN_MESSAGE = 'croisee:screen-message';

/** Marks a provider's method `(call: ScreenCall<Payload>) => Promise<object>` as the handler of a message of paired screens. */
export function ScreenMessage(options: ScreenMessageOptions): MethodDecorator {
  return SetMetadata(SCREEN_MESSAGE, options);
}
