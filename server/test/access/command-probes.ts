import { randomUUID } from 'node:crypto';
import type { AccessWorld } from './access-world';

/** A payload per command that its schema accepts, on the item that one member left. */
export function commandProbes({ meeting, people }: AccessWorld): Readonly<Record<string, unknown>> {
  const onItem = { itemId: meeting.itemId };
  const some = randomUUID();
  const proposition = { ...onItem, code: 'R05', text: 'Visite à domicile conjointe.' };
  return {
    'add-item': {
      item: {
        id: some,
        kind: 'free',
        title: 'Point',
        plannedMinutes: 5,
        situationId: null,
        situationCode: null,
        documents: [],
        lateReason: null,
      },
    },
    'admit-participant': {
      participant: { memberId: some, displayName: 'Quelqu’un', structureId: some, sector: 'social', roles: ['member'] },
    },
    'close-item': onItem,
    'start-stage': { ...onItem, stage: 'clarification' },
    'extend-stage': { ...onItem, minutes: 5 },
    'declare-new-passage': { ...onItem, reason: 'Un élément nouveau.' },
    'request-floor': {},
    'withdraw-request': { entryId: some },
    'reorder-queue': { entryIds: [], version: 0 },
    'record-attendance': { memberId: people.nurseMemberId, state: 'present' },
    'record-roll': { lines: [{ memberId: people.nurseMemberId, state: 'present' }] },
    'record-attendee': { ...onItem, capacity: 'supporter' },
    'end-attendee': { ...onItem, attendeeId: some },
    'set-projection': { mode: 'blank' },
    'lift-recusal': { ...onItem, memberId: people.nurseMemberId },
    'acknowledge-ethics-alert': { alertId: some },
    'add-proposition': proposition,
    'amend-proposition': { ...onItem, propositionId: some, text: 'Autre texte.' },
    'remove-proposition': { ...onItem, propositionId: some },
    'open-round': onItem,
    'answer-round': { ...onItem, answer: 'consent' },
    'close-round': onItem,
    'validate-response': onItem,
    'add-erratum': { ...onItem, propositionId: some, text: 'Lire : jeudi.' },
    'propose-referent': { ...onItem, memberId: people.nurseMemberId, side: 'health' },
    'accept-referent': { ...onItem, side: 'health' },
    'decline-referent': { ...onItem, side: 'health' },
    'record-return': { ...onItem, what: 'Ce qui est proposé, dit avec elle.' },
    'reorder-agenda': { itemIds: [] },
    'designate-deputy': { ...onItem, memberId: people.nurseMemberId, replaces: 'coordinator' },
    'start-item': onItem,
    'defer-item': onItem,
    'withdraw-item': onItem,
    'redirect-item': onItem,
    'exclude-member': { ...onItem, memberId: people.nurseMemberId },
    'declare-recusal': { itemId: meeting.freeItemId, reason: 'other' },
  };
}
