import type { Permission } from '@croisee/domain/access/permissions';
import { applyDecorators, HttpCode, SerializeOptions, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import * as z from 'zod';

/** How a route is reached: with a permission of the catalogue, signed in without a council yet, or by anybody, with the reason why. */
export type RouteAccess =
  | { readonly kind: 'permission'; readonly permission: Permission; readonly stepUp?: true }
  | { readonly kind: 'signed-in'; readonly stepUp?: true }
  | { readonly kind: 'public'; readonly reason: string };

export const ROUTE_ACCESS = 'croisee:route-access';

interface RouteOptions {
  /** One sentence for the API document. */
  readonly summary: string;
  /** Allow-list of what leaves: fields the schema does not name are dropped. Omitted for 204 and for streams. */
  readonly returns?: z.ZodType;
  readonly status?: number;
}

interface SignedInRouteOptions extends RouteOptions {
  /** Asks for a proof of identity of the last quarter of an hour: who may do what changes, or data leave. */
  readonly stepUp?: true;
}

/** A route that needs a permission: the guard refuses early, the service checks the instance, and the request fails if nobody checked. */
export function Requires(permission: Permission, { stepUp, ...options }: SignedInRouteOptions): MethodDecorator {
  return route({ kind: 'permission', permission, ...(stepUp && { stepUp }) }, options);
}

/** A route for any signed-in person, with or without a council: session, choice of council. */
export function SignedInRoute({ stepUp, ...options }: SignedInRouteOptions): MethodDecorator {
  return route({ kind: 'signed-in', ...(stepUp && { stepUp }) }, options);
}

/** A route without sign-in; `reason` says why that is right. */
export function PublicRoute(reason: string, options: RouteOptions): MethodDecorator {
  return route({ kind: 'public', reason }, options);
}

/** The body of every HTTP error (RFC 9457) with our code and a reference to quote. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  reference: z.string(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

function route(access: RouteAccess, options: RouteOptions): MethodDecorator {
  const status = options.status ?? (options.returns === undefined ? 204 : 200);
  return applyDecorators(
    SetMetadata(ROUTE_ACCESS, access),
    HttpCode(status),
    ApiOperation({ summary: options.summary }),
    options.returns === undefined
      ? ApiResponse({ status, description: 'done' })
      : applyDecorators(
          SerializeOptions({ schema: options.returns }),
          ApiResponse({ status, description: 'done', standardSchema: options.returns }),
        ),
    ApiResponse({ status: 'default', description: 'refused: see the code', standardSchema: problemSchema }),
  );
}
