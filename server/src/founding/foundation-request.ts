import { parseArgs } from 'node:util';
import { emailSchema } from '@croisee/domain/identity/account.schema';
import { editCouncilSchema } from '@croisee/domain/identity/council-settings';
import * as z from 'zod';
import type { NewCouncil } from '../domains/identity/council-foundation.service';

/** What the command prints when its arguments cannot be used. */
export const FOUNDATION_USAGE = `npm run found-council -- \\
  --name "Conseil local de santé mentale de …" --bearer "…" \\
  --email first.name@example.org --administrator "First name Name" [--time-zone Europe/Paris]`;

const argumentsSchema = z.strictObject({
  name: editCouncilSchema.shape.name,
  bearer: editCouncilSchema.shape.bearer,
  email: emailSchema,
  administrator: z.string().trim().min(2).max(120),
  'time-zone': editCouncilSchema.shape.timeZone.default('Europe/Paris'),
});

const OPTIONS = Object.fromEntries(Object.keys(argumentsSchema.shape).map((name) => [name, { type: 'string' }] as const));

/** Arguments that cannot found a council: all faults together, with the way to write them. */
export class FoundationArgumentsError extends Error {
  override readonly name = 'FoundationArgumentsError';

  constructor(faults: readonly string[]) {
    super(`No council was founded:\n  ${faults.join('\n  ')}\n\n${FOUNDATION_USAGE}`);
  }
}

/** Reads the command line of a foundation; the council starts with the proposed settings, which its administrator then edits. */
export function readFoundation(args: readonly string[]): NewCouncil {
  const parsed = argumentsSchema.safeParse(valuesOf(args));
  if (!parsed.success)
    throw new FoundationArgumentsError(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`));
  const { name, bearer, email, administrator } = parsed.data;
  return {
    name,
    bearer,
    timeZone: parsed.data['time-zone'],
    fictitious: false,
    settings: {},
    administrator: { email, displayName: administrator },
  };
}

function valuesOf(args: readonly string[]): Record<string, unknown> {
  try {
    return { ...parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values };
  } catch (error) {
    throw new FoundationArgumentsError([error instanceof Error ? error.message : 'the arguments cannot be read']);
  }
}
