import * as z from 'zod';

/** The refusal carried by an acknowledgement: a code of the error catalogue and its text; `stateVector` accompanies `RESYNC`. */
export const ackErrorSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,63}$/),
  message: z.string().max(1000),
  stateVector: z.base64().optional(),
});

export type AckError = z.infer<typeof ackErrorSchema>;

export interface AckRefusal {
  readonly ok: false;
  readonly error: AckError;
}

/** The answer to every request: what was asked for, or a coded refusal; nothing else is ever sent back. */
export type Ack<T extends object = object> = ({ readonly ok: true } & T) | AckRefusal;

/** Schema of the acknowledgement whose success holds `fields`. */
export function ackSchema<Shape extends z.ZodRawShape>(fields: Shape) {
  return z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), ...fields }),
    z.object({ ok: z.literal(false), error: ackErrorSchema }),
  ]);
}

export function ackOk<T extends object>(fields: T): { readonly ok: true } & T {
  return { ok: true, ...fields };
}

export function ackRefusal(code: string, message: string, stateVector?: string): AckRefusal {
  return { ok: false, error: stateVector === undefined ? { code, message } : { code, message, stateVector } };
}
