import type { MeetingEvent } from '@croisee/domain/meetings/live/events';
import { findItem, type MeetingState } from '@croisee/domain/meetings/live/state';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter, type NewGrant } from '../../../kernel/access/grant-writer';
import type { Transaction } from '../../../kernel/database/transaction';

/** Writes and ends the grants that events of the live meeting call for; each is bound to its item, so that it ends with its cause. */
@Injectable()
export class GrantEffects {
  constructor(@Inject(GrantWriter) private readonly grants: GrantWriter) {}

  /** Applies one event; true when it changed what somebody may see. */
  async apply(tx: Transaction, state: MeetingState, event: MeetingEvent, epoch: number): Promise<boolean> {
    switch (event.type) {
      case 'item-started':
        return this.openToGuests(tx, state, event.payload.itemId, epoch);
      case 'item-closed':
      case 'item-deferred':
      case 'item-withdrawn':
      case 'item-redirected':
        return this.endGuests(tx, event.payload.itemId);
      case 'recusal-declared': {
        const { itemId, memberId, reason } = event.payload;
        await this.bar(tx, state, itemId, memberId, { reason: reason === 'excluded' ? 'exclusion' : 'recusal', epoch });
        return true;
      }
      case 'recusal-lifted': {
        const { itemId, memberId } = event.payload;
        await this.grants.end(tx, { accountId: await accountOf(tx, memberId), level: 'barred', sourceId: itemId });
        return true;
      }
      case 'deputy-designated': {
        const { itemId, memberId, replaces } = event.payload;
        await this.designate(tx, { itemId, memberId, level: replaces === 'facilitator' ? 'facilitate' : 'coordinate', epoch });
        return true;
      }
      case 'curtain-drawn':
        await this.grants.withhold(
          tx,
          state.id,
          state.agenda.flatMap(({ id }) => subjectsOf(state, id)),
        );
        return true;
      case 'curtain-opened':
        await this.grants.giveBack(tx, state.id);
        return true;
      case 'item-added':
        if (state.curtain !== null) await this.grants.withhold(tx, state.id, subjectsOf(state, event.payload.item.id));
        return false;
      case 'meeting-closed':
        return this.endAll(tx, state);
      default:
        return false;
    }
  }

  private async openToGuests(tx: Transaction, state: MeetingState, itemId: string, epoch: number): Promise<boolean> {
    const guests = await tx.manager.query<{ accountId: string }[]>(
      `SELECT DISTINCT m.account_id AS "accountId" FROM convocation c JOIN membership m ON m.id = c.member_id
       WHERE c.meeting_id = $1 AND c.item_id = $2 AND c.capacity IN ('guest', 'submitter')`,
      [state.id, itemId],
    );
    const subjects = subjectsOf(state, itemId);
    await this.grants.give(
      tx,
      guests.flatMap(({ accountId }) =>
        subjects.map((subject) => ({ accountId, ...subject, level: 'attend', reason: 'item-opening', sourceId: itemId, epoch }) as const),
      ),
    );
    return guests.length > 0;
  }

  private async endGuests(tx: Transaction, itemId: string): Promise<boolean> {
    const ended = await this.grants.end(tx, { level: 'attend', sourceId: itemId });
    return ended.length > 0;
  }

  private async bar(
    tx: Transaction,
    state: MeetingState,
    itemId: string,
    memberId: string,
    { reason, epoch }: { reason: 'recusal' | 'exclusion'; epoch: number },
  ): Promise<void> {
    const accountId = await accountOf(tx, memberId);
    const barred: NewGrant[] = subjectsOf(state, itemId).map((subject) => ({
      accountId,
      ...subject,
      level: 'barred',
      reason,
      sourceId: itemId,
      epoch,
    }));
    await this.grants.give(tx, barred);
    for (const level of ['facilitate', 'coordinate'] as const)
      await this.grants.end(tx, { accountId, subjectKind: 'item', subjectId: itemId, level, sourceId: itemId });
  }

  private async designate(
    tx: Transaction,
    { itemId, memberId, level, epoch }: { itemId: string; memberId: string; level: 'facilitate' | 'coordinate'; epoch: number },
  ): Promise<void> {
    await this.grants.end(tx, { subjectKind: 'item', subjectId: itemId, level, sourceId: itemId });
    const accountId = await accountOf(tx, memberId);
    await this.grants.give(tx, [
      { accountId, subjectKind: 'item', subjectId: itemId, level, reason: 'designation', sourceId: itemId, epoch },
    ]);
  }

  /** Guests and deputies of the day keep nothing; recusals stay. */
  private async endAll(tx: Transaction, state: MeetingState): Promise<boolean> {
    let changed = false;
    for (const { id } of state.agenda)
      for (const level of ['attend', 'facilitate', 'coordinate'] as const)
        changed = (await this.grants.end(tx, { level, sourceId: id })).length > 0 || changed;
    return changed;
  }
}

/** The account of a member of this council. */
export async function accountOf(tx: Transaction, memberId: string): Promise<string> {
  const [row] = await tx.manager.query<{ accountId: string }[]>('SELECT account_id AS "accountId" FROM membership WHERE id = $1', [
    memberId,
  ]);
  if (row === undefined) throw new Error(`No member ${memberId} in this council.`);
  return row.accountId;
}

function subjectsOf(state: MeetingState, itemId: string): Pick<NewGrant, 'subjectKind' | 'subjectId'>[] {
  const situationId = findItem(state, itemId)?.situationId ?? null;
  const item = { subjectKind: 'item', subjectId: itemId } as const;
  return situationId === null ? [item] : [item, { subjectKind: 'situation', subjectId: situationId }];
}
