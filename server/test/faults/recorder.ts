import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientJournal, JournalEntry } from '@croisee/testing/faults/operation-journal';

/** The file of one client. A line is with the operating system before what it tells of counts. */
export class Recorder {
  private readonly file: number;

  constructor(folder: string, client: string) {
    this.file = openSync(join(folder, `${client}.jsonl`), 'a');
  }

  attempt(operation: string): void {
    this.write({ kind: 'attempt', operation, atMs: performance.now() });
  }

  acknowledge(operations: readonly string[]): void {
    for (const operation of operations) this.write({ kind: 'ack', operation });
  }

  seen(operations: readonly string[]): void {
    for (const operation of operations) this.write({ kind: 'seen', operation });
  }

  withdrawn(): void {
    this.write({ kind: 'withdrawn', atMs: performance.now() });
  }

  restored(): void {
    this.write({ kind: 'restored', atMs: performance.now() });
  }

  close(): void {
    closeSync(this.file);
  }

  private write(entry: JournalEntry): void {
    writeSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}

/** Everything the clients of a run wrote. */
export function readJournals(folder: string): ClientJournal[] {
  return readdirSync(folder).map((name) => ({
    client: name.replace('.jsonl', ''),
    entries: readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as JournalEntry),
  }));
}
