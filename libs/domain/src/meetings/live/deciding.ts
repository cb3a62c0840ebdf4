import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { Viewer } from './actor';
import type { CommandPayload, CommandType } from './commands';
import type { EventPayload, EventType, MeetingEvent } from './events';
import { findItem, type LiveItem, type MeetingState } from './state';

/** What a rule of the live meeting decides on. */
export interface Deciding {
  readonly state: MeetingState;
  readonly actor: Viewer;
  readonly now: string;
  readonly commandId: string;
  readonly expectedVersion: number | undefined;
}

export type Decider<C extends CommandType> = (payload: CommandPayload<C>, context: Deciding) => Outcome<MeetingEvent[]>;

/** The rules of one subject: one per command, all of them. */
export type Deciders<C extends CommandType> = { readonly [K in C]: Decider<K> };

export function happened<T extends EventType>(context: Deciding, type: T, payload: EventPayload<T>): MeetingEvent {
  return { type, at: context.now, actorId: context.actor.memberId, payload } as MeetingEvent;
}

export function one<T extends EventType>(context: Deciding, type: T, payload: EventPayload<T>): Outcome<MeetingEvent[]> {
  return accept([happened(context, type, payload)]);
}

/** The item a command targets: the one it names, else the current one. */
export function targetOf(state: MeetingState, payload: { itemId?: string | undefined }): LiveItem | undefined {
  const itemId = payload.itemId ?? state.currentItemId;
  return itemId === null ? undefined : findItem(state, itemId);
}

/** The current item, refused when the command names another one or when none is open. */
export function currentItem(context: Deciding, payload: { itemId?: string | undefined }): Outcome<LiveItem> {
  const item = targetOf(context.state, payload);
  return item !== undefined && item.id === context.state.currentItemId ? accept(item) : refuse('ITEM_NOT_CURRENT');
}
