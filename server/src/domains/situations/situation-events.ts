/** What other domains hear of a situation, in the transaction of the change: an item leaves every screen, figures are written. */
declare module '../../kernel/events/domain-events' {
  interface DomainEventMap {
    /** Withdrawn or redirected as an emergency: nothing of it may stay anywhere. */
    'situation.withdrawn': { readonly situationId: string };
    /** The person opposes: suspended, off every agenda. */
    'situation.opposed': { readonly situationId: string };
    /** The person excluded partners: those people no longer see it, in meetings either. */
    'situation.partners-excluded': {
      readonly situationId: string;
      readonly structureIds: readonly string[];
      readonly accountIds: readonly string[];
    };
    'situation.closed': { readonly situationId: string };
  }
}

/** A situation that leaves the commission, as its event names it. */
export interface SituationGone {
  readonly situationId: string;
}
