import {
  operationName,
  viewOfText,
  type ClientJournal,
  type JournalEntry,
  type ReaderView,
} from '@croisee/testing/faults/operation-journal';
import type { MeetingRoom } from '../pages/meeting-room';
import { eventually } from './eventually';

/** The time a page takes to take back « Enregistré » once a key was pressed. */
const SETTLING_MS = 150;
const SAVING_PATIENCE_MS = 60_000;
/** Notes and record are shown together. */
const DOCUMENTS = 2;

/** Somebody who types words that exist once in a real editor, and writes down which ones their page called saved. */
export class RecordedTyping {
  private readonly entries: JournalEntry[] = [];
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly room: MeetingRoom,
    private readonly section: string,
    private readonly from: 'Control+End' | 'Control+Home',
  ) {}

  get journal(): ClientJournal {
    return { client: this.name, entries: this.entries };
  }

  async words(count: number): Promise<void> {
    for (let typed = 0; typed < count; typed += 1) await this.word();
  }

  async word(): Promise<void> {
    this.count += 1;
    const operation = operationName(this.name, this.count);
    this.entries.push({ kind: 'attempt', operation, atMs: performance.now() });
    await this.room.type(this.section, operation, this.from);
    await this.room.page.waitForTimeout(SETTLING_MS);
    if (await this.isSaved()) this.noteSaved();
  }

  /** Waits until the page says that everything is saved. */
  async saved(): Promise<void> {
    await eventually(() => this.isSaved(), 'the page does not say that everything is saved', SAVING_PATIENCE_MS);
    this.noteSaved();
  }

  async shown(): Promise<ReaderView> {
    return viewOfText(this.name, await this.room.letters(this.section));
  }

  /** Both documents of the item say so. */
  private async isSaved(): Promise<boolean> {
    const { page } = this.room;
    return (await page.getByText('Enregistré', { exact: true }).count()) === DOCUMENTS;
  }

  private noteSaved(): void {
    for (const entry of [...this.entries]) if (entry.kind === 'attempt') this.entries.push({ kind: 'ack', operation: entry.operation });
  }
}
