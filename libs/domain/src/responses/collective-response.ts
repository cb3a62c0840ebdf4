import * as z from 'zod';
import type { GrantLevel } from '../access/grants';
import type { Persona } from '../access/persona';
import { isPrivateResponse, PROPOSABLE_RESPONSE_CODES, type ResponseCode } from '../vocabulary/response-codes';
import { RETURN_ANSWER_CODES } from '../vocabulary/effects';
import type { RecordedProposition } from './meeting-record.rules';
import type { ReferentRole } from './referent.rules';
import type { ReturnToPerson, ReturnToSubmitter } from './returns.rules';

/** What came out of one passage in a meeting, as the server loads it, opened. */
export interface CollectiveResponse {
  readonly id: string;
  readonly councilId: string;
  readonly situationId: string;
  readonly situationCode: string;
  readonly meetingId: string;
  readonly validatedAt: string;
  /** The item was opened although the composition rule was not met. */
  readonly compositionIncomplete: boolean;
  readonly propositions: readonly RecordedProposition[];
  readonly referents: readonly ReferentRole[];
  readonly toPerson: readonly ReturnToPerson[];
  readonly toSubmitter: readonly ReturnToSubmitter[];
}

const referent = z.object({
  accountId: z.string(),
  side: z.enum(['health', 'social']),
  acceptedAt: z.string().nullable(),
  declinedAt: z.string().nullable(),
  limits: z.string(),
});

/** Answer of `GET /api/responses/:id`; what is absent is not for the reader. */
export const responseViewSchema = z.object({
  id: z.string(),
  situationCode: z.string(),
  meetingId: z.string(),
  validatedAt: z.string(),
  compositionIncomplete: z.boolean(),
  propositions: z.array(
    z.object({
      propositionId: z.string(),
      code: z.enum(PROPOSABLE_RESPONSE_CODES),
      text: z.string(),
      structureId: z.string().nullable(),
      dueDate: z.string().nullable(),
      needsAgreement: z.boolean(),
      errata: z.array(z.object({ text: z.string(), at: z.string() })),
    }),
  ),
  referents: z.array(referent),
  toPerson: z
    .array(
      z.object({
        on: z.string(),
        how: z.string(),
        answer: z.enum(RETURN_ANSWER_CODES),
        words: z.string(),
        nextAttemptOn: z.string().nullable(),
        recordedAt: z.string(),
      }),
    )
    .optional(),
  toSubmitter: z
    .array(z.object({ text: z.string(), useful: z.enum(['yes', 'partly', 'no', 'too-early']), recordedAt: z.string() }))
    .optional(),
});
export type ResponseView = z.infer<typeof responseViewSchema>;

const READING: readonly GrantLevel[] = ['own', 'coordinate', 'facilitate', 'deliberate', 'follow-up', 'audit'];

/** The person’s words come back to those who follow her, not to everybody who sat. */
const RETURNS: readonly GrantLevel[] = ['own', 'coordinate', 'facilitate', 'follow-up'];

/** What one person sees of a response, from an allow-list by level; reports to an authority are never part of it. */
export function responseView(response: CollectiveResponse, persona: Persona, held: readonly GrantLevel[]): ResponseView | null {
  if (response.councilId !== persona.councilId || persona.charter !== 'signed' || held.includes('barred')) return null;
  if (!held.some((level) => READING.includes(level))) return null;
  return {
    id: response.id,
    situationCode: response.situationCode,
    meetingId: response.meetingId,
    validatedAt: response.validatedAt,
    compositionIncomplete: response.compositionIncomplete,
    propositions: response.propositions.flatMap(({ propositionId, code, text, structureId, dueDate, needsAgreement, errata }) => {
      if (isPrivateResponse(code as ResponseCode)) return [];
      const shownCode = code as ResponseView['propositions'][number]['code'];
      return [
        {
          propositionId,
          code: shownCode,
          text,
          structureId,
          dueDate,
          needsAgreement,
          errata: errata.map((each) => ({ text: each.text, at: each.at })),
        },
      ];
    }),
    referents: response.referents.map(({ accountId, side, acceptedAt, declinedAt, limits }) => ({
      accountId,
      side,
      acceptedAt,
      declinedAt,
      limits,
    })),
    ...(held.some((level) => RETURNS.includes(level)) ? returnsOf(response) : {}),
  };
}

function returnsOf(response: CollectiveResponse): Required<Pick<ResponseView, 'toPerson' | 'toSubmitter'>> {
  return {
    toPerson: response.toPerson.map(({ on, how, answer, words, nextAttemptOn, recordedAt }) => ({
      on,
      how,
      answer,
      words,
      nextAttemptOn,
      recordedAt,
    })),
    toSubmitter: response.toSubmitter.map(({ text, useful, recordedAt }) => ({ text, useful, recordedAt })),
  };
}
