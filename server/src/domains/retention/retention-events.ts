/** What other domains hear before a situation is taken out of every table, in the same transaction: the last moment to keep a figure. */
declare module '../../kernel/events/domain-events' {
  interface DomainEventMap {
    'situation.erasing': { readonly situationId: string };
  }
}

/** The situation about to go, as its event names it. */
export interface SituationErasing {
  readonly situationId: string;
}
