import { Injectable, signal } from '@angular/core';
import type { Proposition } from '@croisee/domain/meetings/live/deliberation/deliberation.state';
import type { LiveItem } from '@croisee/domain/meetings/live/state';
import type { MissingSector } from '@croisee/domain/meetings/plan/composition.rules';

/** What is being asked of the person in a window: one at a time. */
export type Asked =
  | { readonly act: 'recuse'; readonly item: LiveItem }
  | { readonly act: 'alert' }
  | { readonly act: 'defer-item' | 'withdraw-item' | 'redirect-item'; readonly item: LiveItem }
  | { readonly act: 'open-anyway'; readonly item: LiveItem; readonly missing: readonly MissingSector[] }
  | { readonly act: 'exclude' | 'deputy' | 'new-passage'; readonly item: LiveItem }
  | { readonly act: 'propose'; readonly item: LiveItem; readonly proposition: Proposition | null }
  | { readonly act: 'erratum'; readonly item: LiveItem; readonly proposition: Proposition }
  | { readonly act: 'referent'; readonly item: LiveItem }
  | { readonly act: 'return'; readonly item: LiveItem }
  | { readonly act: 'replaced'; readonly memberId: string; readonly name: string };

/** The window open over the meeting room; provided by the room. */
@Injectable()
export class AskedDialog {
  private readonly open = signal<Asked | undefined>(undefined);
  readonly asked = this.open.asReadonly();

  ask(asked: Asked): void {
    this.open.set(asked);
  }

  close(): void {
    this.open.set(undefined);
  }
}
