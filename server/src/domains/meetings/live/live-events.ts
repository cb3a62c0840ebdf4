import type { Proposition, Referent, ReturnPlan, ValidatedResponse } from '@croisee/domain/meetings/live/deliberation/deliberation.state';
import type { ItemOutcomeReason } from '@croisee/domain/meetings/live/items/items.messages';
import type { ItemStatus } from '@croisee/domain/meetings/plan/meeting-kinds';

/** An item of a meeting; `situationId` is null for items that are about no situation. */
export interface ItemRef {
  readonly meetingId: string;
  readonly itemId: string;
  readonly situationId: string | null;
}

/** Somebody whose rights on an item just changed, in the same transaction. */
export interface ItemPersonRef extends ItemRef {
  readonly memberId: string;
  readonly accountId: string;
}

export interface ItemEnd extends ItemRef {
  readonly status: Extract<ItemStatus, 'decided' | 'done' | 'deferred' | 'withdrawn' | 'redirected'>;
}

/** What the commission proposed, handed over inside the transaction that validates it; texts are plain: the listener seals its own rows. */
export interface ResponseContent extends ItemRef {
  readonly validatedById: string | null;
  readonly response: ValidatedResponse;
  readonly propositions: readonly Proposition[];
  readonly referents: readonly Referent[];
  readonly returns: readonly ReturnPlan[];
}

/** Facts of the live meeting for the other domains. Every listener runs in the transaction that stores the event. */
declare module '../../../kernel/events/domain-events' {
  interface DomainEventMap {
    'meeting.opened': { readonly meetingId: string };
    'meeting.closed': { readonly meetingId: string };
    'meeting.item-started': ItemRef;
    /** The item is over in the meeting, whatever the way. */
    'meeting.item-ended': ItemEnd;
    /** Nobody may read content until it opens; what is typed meanwhile is held. */
    'meeting.curtain-drawn': { readonly meetingId: string; readonly itemId: string | null };
    'meeting.curtain-opened': { readonly meetingId: string; readonly itemId: string | null };
    /** The `barred` grants are already written on the item and its situation. */
    'meeting.recused': ItemPersonRef;
    'meeting.recusal-lifted': ItemPersonRef;
    'meeting.deputy-designated': ItemPersonRef & { readonly replaces: 'facilitator' | 'coordinator' };
    'meeting.response-validated': ResponseContent;
    'meeting.erratum-added': ItemRef & { readonly propositionId: string; readonly text: string; readonly at: string };
    'meeting.referent-accepted': ItemPersonRef & { readonly side: Referent['side'] };
    'meeting.referent-declined': ItemPersonRef & { readonly side: Referent['side'] };
    'meeting.return-recorded': ItemRef & { readonly plan: ReturnPlan };
    'meeting.destruction-attested': { readonly meetingId: string; readonly memberId: string };
    /** Emitted last, once for each change of epoch: who may read what has changed in the meeting. */
    'meeting.rights-changed': { readonly meetingId: string; readonly epoch: number };
    /**
     * Emitted by planning when it has changed rows of a meeting already convoked (items, order, people, a withdrawn situation): the live
     * meeting brings its own state in line, in the same transaction.
     */
    'meeting.plan-changed': { readonly meetingId: string; readonly reason?: ItemOutcomeReason };
  }
}
