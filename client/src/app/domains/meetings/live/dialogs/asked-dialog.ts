import { Injectable, signal } from '@angular/core';
import type { Proposition } from '@croisee/domain/meetings/live/deliberation/deliberation.state';
import type { ItemOutcomeReason } from '@croisee/domain/meetings/live/items/items.messages';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import type { MissingSector } from '@croisee/domain/meetings/plan/composition.rules';

/** Texts and boxes by the names of their controls. */
export type Typed = Readonly<Record<string, string | boolean>>;

/** What is being asked of the person in a window: one at a time. */
export type Asked =
  | { readonly act: 'recuse'; readonly item: LiveItem }
  | { readonly act: 'alert' }
  | { readonly act: 'defer-item' | 'withdraw-item' | 'redirect-item'; readonly item: LiveItem; readonly reason?: ItemOutcomeReason }
  | { readonly act: 'open-anyway'; readonly item: LiveItem; readonly missing: readonly MissingSector[] }
  | { readonly act: 'exclude' | 'deputy' | 'new-passage'; readonly item: LiveItem }
  | { readonly act: 'propose'; readonly item: LiveItem; readonly proposition: Proposition | null }
  | { readonly act: 'erratum'; readonly item: LiveItem; readonly proposition: Proposition }
  | { readonly act: 'referent'; readonly item: LiveItem }
  | { readonly act: 'return'; readonly item: LiveItem }
  | { readonly act: 'replaced'; readonly memberId: string; readonly name: string };

/**
 * The window open over the meeting room; provided by the room. It leaves the page with the content it is about; behind the curtain, what was
 * typed in it waits in memory.
 */
@Injectable()
export class AskedDialog {
  private readonly open = signal<Asked | undefined>(undefined);
  private waiting: Asked | undefined;
  private typed: Typed = {};
  readonly asked = this.open.asReadonly();

  ask(asked: Asked): void {
    this.open.set(asked);
  }

  close(): void {
    this.waiting = undefined;
    this.typed = {};
    this.open.set(undefined);
  }

  /** The curtain falls: the window closes, to come back as it was. */
  suspend(): void {
    this.waiting = this.open() ?? this.waiting;
    this.open.set(undefined);
  }

  /** Content is back on the page: the window too, if its item is still among those the reader may see. */
  resume(itemIds: readonly string[]): void {
    const asked = this.waiting ?? this.open();
    this.waiting = undefined;
    if (asked !== undefined && 'item' in asked && !itemIds.includes(asked.item.id)) this.close();
    else this.open.set(asked);
  }

  /** Keeps what was typed in the window being suspended. */
  keep(typed: Typed): void {
    if (this.waiting !== undefined) this.typed = typed;
  }

  /** What was typed before the window was suspended, once. */
  takeTyped(): Typed {
    const { typed } = this;
    this.typed = {};
    return typed;
  }
}
