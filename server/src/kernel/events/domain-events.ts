import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction';

/**
 * What a domain tells the others inside its own transaction: who needs the contrary direction of the domain graph registers a listener, and
 * its work commits or rolls back with the cause. Domains declare their topics by augmenting this interface.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the domains fill it by declaration merging
export interface DomainEventMap {}

export type DomainTopic = keyof DomainEventMap;

type Listener<K extends DomainTopic> = (tx: Transaction, event: DomainEventMap[K]) => Promise<void>;

@Injectable()
export class DomainEvents {
  private readonly listeners = new Map<DomainTopic, Listener<never>[]>();

  /** Registers a listener; called from a module's constructor or `onModuleInit`. */
  on<K extends DomainTopic>(topic: K, listener: Listener<K>): void {
    const known = this.listeners.get(topic) ?? [];
    known.push(listener as Listener<never>);
    this.listeners.set(topic, known);
  }

  /** Runs every listener in order, in the caller's transaction; the first failure fails the whole. */
  async emit<K extends DomainTopic>(tx: Transaction, topic: K, event: DomainEventMap[K]): Promise<void> {
    for (const listener of (this.listeners.get(topic) ?? []) as Listener<K>[]) await listener(tx, event);
  }
}
