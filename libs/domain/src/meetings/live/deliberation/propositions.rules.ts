import { accept, refuse, type Outcome } from '../../../errors/outcome';
import { propositionRefusal } from '../../../responses/propositions.rules';
import { currentItem, one, targetOf, type Decider, type Deciding } from '../deciding';
import type { MeetingEvent } from '../events';
import type { LiveItem } from '../state';
import type { Proposition } from './deliberation.state';

/** The current item when its propositions may still change: not a follow-up, no round open, nothing validated. */
export function openForPropositions(context: Deciding, payload: { itemId?: string | undefined }): Outcome<LiveItem> {
  const found = currentItem(context, payload);
  if (!found.ok) return found;
  const { kind, response, round } = found.value;
  if (kind === 'follow-up') return refuse('FOLLOW_UP_ONLY');
  if (kind !== 'situation' && kind !== 'practice-question') return refuse('NO_PROPOSITION_HERE');
  if (response !== null) return refuse('RESPONSE_VALIDATED');
  return round !== null && round.closedAt === null ? refuse('ROUND_OPEN') : found;
}

export const addProposition: Decider<'add-proposition'> = (payload, context) => {
  const found = openForPropositions(context, payload);
  if (!found.ok) return found;
  const { code, text, structureId, dueDate, needsAgreement } = payload;
  const refusal = propositionRefusal({ code, dueDate, meetingDate: context.state.date });
  if (refusal !== null) return refuse(refusal);
  const added = { itemId: found.value.id, propositionId: context.commandId, code, text, structureId, dueDate, needsAgreement };
  return one(context, 'proposition-added', added);
};

export const amendProposition: Decider<'amend-proposition'> = (payload, context) => {
  const found = knownProposition(context, payload);
  if (!found.ok) return found;
  const { item, proposition } = found.value;
  const { code, text, structureId, dueDate, needsAgreement } = payload;
  const amended = {
    itemId: item.id,
    propositionId: proposition.propositionId,
    code: code ?? (proposition.code as NonNullable<typeof code>),
    text: text ?? proposition.text,
    structureId: structureId === undefined ? proposition.structureId : structureId,
    dueDate: dueDate === undefined ? proposition.dueDate : dueDate,
    needsAgreement: needsAgreement ?? proposition.needsAgreement,
  };
  const refusal = propositionRefusal({ code: amended.code, dueDate: amended.dueDate, meetingDate: context.state.date });
  return refusal === null ? one(context, 'proposition-amended', amended) : refuse(refusal);
};

export const removeProposition: Decider<'remove-proposition'> = (payload, context) => {
  const found = knownProposition(context, payload);
  if (!found.ok) return found;
  return one(context, 'proposition-removed', { itemId: found.value.item.id, propositionId: payload.propositionId });
};

/** A validated proposition never changes: what was wrong is said beside it, with its date. */
export const addErratum: Decider<'add-erratum'> = (payload, context) => {
  const item = targetOf(context.state, payload);
  const proposition = item?.propositions.find(({ propositionId }) => propositionId === payload.propositionId);
  if (item === undefined || proposition === undefined) return refuse('NOT_FOUND');
  if (item.response === null) return refuse('RESPONSE_NOT_VALIDATED');
  return one(context, 'erratum-added', { itemId: item.id, propositionId: payload.propositionId, text: payload.text });
};

/** The collective response: at least one proposition, a round held and closed; immutable from then on. */
export const validateResponse: Decider<'validate-response'> = (payload, context): Outcome<MeetingEvent[]> => {
  const found = openForPropositions(context, payload);
  if (!found.ok) return found;
  const { id, propositions, round, openedAnyway } = found.value;
  if (propositions.length === 0) return refuse('NO_PROPOSITION');
  if (round === null || round.result === null) return refuse('ROUND_NEEDED');
  return one(context, 'response-validated', {
    itemId: id,
    compositionIncomplete: openedAnyway !== null,
    unanswered: round.result.unanswered,
  });
};

function knownProposition(
  context: Deciding,
  payload: { itemId?: string | undefined; propositionId: string },
): Outcome<{ item: LiveItem; proposition: Proposition }> {
  const found = openForPropositions(context, payload);
  if (!found.ok) return found;
  const proposition = found.value.propositions.find(({ propositionId }) => propositionId === payload.propositionId);
  return proposition === undefined ? refuse('NOT_FOUND') : accept({ item: found.value, proposition });
}
