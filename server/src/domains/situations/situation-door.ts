import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { assertOpen, offersOf, permissionOf, type SituationOffer } from '@croisee/domain/situations/situation-offers';
import { situationView } from '@croisee/domain/situations/situation-view';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import type { StoredSituation } from './situation-rows';
import { SituationStore } from './situation-store';

/** A situation and the levels the caller holds on it. */
export interface OpenedSituation {
  readonly situation: StoredSituation;
  readonly held: readonly GrantLevel[];
}

/** The only way from an id to a situation: loads it, asks the policy about it, and refuses what its state does not allow. */
@Injectable()
export class SituationDoor {
  constructor(
    @Inject(SituationStore) private readonly store: SituationStore,
    @Inject(Access) private readonly access: Access,
  ) {}

  async toRead(tx: Transaction, persona: Persona, id: string, permission: Permission = 'situation.read'): Promise<OpenedSituation> {
    const opened = await this.open(tx, persona, id, 'read', permission);
    this.access.assert(persona, permission, instanceOf(opened));
    return opened;
  }

  /** Loads for a change: the row stays locked, so that of two clicks the second sees what the first did. */
  async toChange(tx: Transaction, persona: Persona, id: string, offer: SituationOffer): Promise<OpenedSituation> {
    const permission = permissionOf(offer);
    const opened = await this.open(tx, persona, id, 'change', permission);
    // The author’s permission to write depends on the state: told as a step refused, not as a right denied.
    if (opened.held.includes('own') && !opened.held.includes('barred')) valueOf(assertOpen(opened.situation, offer));
    this.access.assert(persona, permission, instanceOf(opened));
    // Whoever may see nothing of it, such as a partner the person excluded, acts on nothing of it.
    if (situationView(opened.situation, persona, opened.held) === null) throw new DomainError('NOT_FOUND');
    valueOf(assertOpen(opened.situation, offer));
    return opened;
  }

  /** What is open to the caller on a situation now. */
  offers(persona: Persona, opened: OpenedSituation): SituationOffer[] {
    const instance = instanceOf(opened);
    return offersOf(opened.situation, (permission) => this.access.may(persona, permission, instance).allowed);
  }

  private async open(
    tx: Transaction,
    persona: Persona,
    id: string,
    purpose: 'read' | 'change',
    permission: Permission,
  ): Promise<OpenedSituation> {
    const held = await this.access.held(tx, persona, 'situation', id);
    const situation = await this.store.find(tx, id, purpose);
    if (situation !== undefined) return { situation, held };
    this.access.assert(persona, permission, { councilId: tx.councilId, held: [] });
    throw new Error('The policy allowed something on a situation that does not exist.');
  }
}

function instanceOf({ situation, held }: OpenedSituation): object {
  const { councilId, status, authorId, entry } = situation;
  return { councilId, held, status, authorId, enteredBy: entry?.by ?? null };
}
