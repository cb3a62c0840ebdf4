import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ownNoteSchema } from '@croisee/domain/meetings/notes/own-note.schema';
import { ApiClient } from '../../../../kernel/api/api-client';
import { OwnNoteDraft } from './own-note-draft';

/** The notes opened on this page, in memory only: what was being written outlives another side of the item and the curtain. */
@Injectable()
export class OwnNoteBook {
  private readonly api = inject(ApiClient);
  private readonly transloco = inject(TranslocoService);
  private readonly drafts = new Map<string, OwnNoteDraft>();

  of(meetingId: string, itemId: string): OwnNoteDraft {
    const known = this.drafts.get(itemId);
    if (known !== undefined) return known;
    const path = `/meetings/${meetingId}/items/${itemId}/own-note`;
    const draft = new OwnNoteDraft(
      { read: () => this.api.get(path, ownNoteSchema), keep: (body) => this.api.put(path, body, ownNoteSchema) },
      () => this.transloco.translate('live.notes.identity'),
    );
    this.drafts.set(itemId, draft);
    return draft;
  }

  /** Forgets the notes on items that are no longer the reader’s: recused from, withdrawn. */
  keepOnly(itemIds: readonly string[]): void {
    for (const itemId of this.drafts.keys()) if (!itemIds.includes(itemId)) this.drafts.delete(itemId);
  }

  holdsUnsaved(): boolean {
    return [...this.drafts.values()].some((draft) => draft.holdsUnsaved);
  }
}
