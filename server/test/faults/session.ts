import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import { checkJournals } from '@croisee/testing/faults/check-journals';
import { operationsIn, viewOfText, type ReaderView } from '@croisee/testing/faults/operation-journal';
import { MinutesApi } from '../../src/domains/meetings/api';
import { LiveMeetings } from '../../src/domains/meetings/live/live-meetings';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { readJournals, Recorder } from './recorder';
import type { Rig, SocketOptions } from './rig';
import { waitMs, type Finding } from './scenario';
import { stableJson } from './stable-json';
import { WriterPage } from './writer-page';

const QUIET_TIMEOUT_MS = 40_000;
const IN_STEP_TIMEOUT_MS = 15_000;
const LOST_TIMEOUT_MS = 1_000;

/** A meeting under way, people writing in it, and the files they write in. */
export class WritingSession {
  readonly pages: WriterPage[] = [];
  private readonly recorders = new Map<string, Recorder>();
  private readonly lostOnTheWay = new Set<string>();
  private readonly misses: string[] = [];

  private constructor(
    readonly rig: Rig,
    readonly meeting: MeetingWithMinutes,
    readonly folder: string,
  ) {}

  static async begin(rig: Rig): Promise<WritingSession> {
    return new WritingSession(rig, await rig.aMeetingUnderWay(), mkdtempSync(join(tmpdir(), 'croisee-journals-')));
  }

  get documentId(): string {
    return this.meeting.notesOf('first');
  }

  /** One more page of somebody, under a name of its own. */
  async join(name: string, person: string, options: SocketOptions & { ackTimeoutMs?: number } = {}): Promise<WriterPage> {
    const page = new WriterPage({
      ...{ name, person, socket: await this.rig.socket(person, options), recorder: this.recorder(name) },
      ...{ meetingId: this.meeting.id, documentId: this.documentId },
      ...(options.ackTimeoutMs === undefined ? {} : { ackTimeoutMs: options.ackTimeoutMs }),
    });
    this.pages.push(page);
    return page;
  }

  recorder(name: string): Recorder {
    const recorder = this.recorders.get(name) ?? new Recorder(this.folder, name);
    this.recorders.set(name, recorder);
    return recorder;
  }

  /** Something that was promised did not hold. */
  miss(what: string): void {
    this.misses.push(what);
  }

  /** Looks for what was acknowledged and is not in the tables at this instant: later, a page could have sent it again. */
  async lookForLosses(): Promise<void> {
    const { lost } = checkJournals(readJournals(this.folder), await this.stored());
    for (const operation of lost) this.lostOnTheWay.add(operation);
  }

  /** Resolves once every page has everything stored and shows what the tables hold; says how long that took, or undefined. */
  async inStep(timeoutMs = IN_STEP_TIMEOUT_MS): Promise<number | undefined> {
    const startedMs = performance.now();
    while (performance.now() - startedMs < timeoutMs) {
      const { content } = await this.stored();
      if (this.pages.every((page) => page.isQuiet && page.text === content)) return performance.now() - startedMs;
      await waitMs(50);
    }
    return undefined;
  }

  /** Everybody rests; once everything is quiet, the files are held against the tables and the pages. Ends the session. */
  async finish(pages = this.pages): Promise<Finding> {
    for (const page of this.pages) page.rest();
    const deadline = performance.now() + QUIET_TIMEOUT_MS;
    while (!pages.every((page) => page.isQuiet) && performance.now() < deadline) await waitMs(50);
    for (const page of pages)
      if (!page.isQuiet) this.miss(`${page.name} is not quiet: ${page.minutes.view.saveState}, ${page.meeting.view.connection}`);
    // What is lost on the server keeps pages apart from it for ever.
    await this.inStep(this.lostOnTheWay.size > 0 ? LOST_TIMEOUT_MS : IN_STEP_TIMEOUT_MS);
    const findings = checkJournals(
      readJournals(this.folder),
      await this.stored(),
      await Promise.all(pages.map((page) => this.viewOf(page))),
    );
    for (const page of this.pages) page.close();
    for (const recorder of this.recorders.values()) recorder.close();
    rmSync(this.folder, { recursive: true, force: true });
    return { ...findings, lost: [...new Set([...findings.lost, ...this.lostOnTheWay])], misses: this.misses };
  }

  /** What the tables hold, loaded afresh by a server that took no part. */
  private async stored(): Promise<ReaderView> {
    const { app } = this.rig.world.server;
    const { text, state } = await app.get(UnitOfWork).readAsSystem(this.rig.world.here.id, async (tx) => ({
      text: await app.get(MinutesApi).rendered(tx, this.meeting.items.first, 'working-notes'),
      state: await app.get(LiveMeetings).stateOf(tx, this.meeting.id),
    }));
    return withPropositions(viewOfText('tables', text?.text['place'] ?? ''), state);
  }

  /** What a page shows; its meeting is compared with what the server projects for the same person now. */
  private async viewOf(page: WriterPage): Promise<ReaderView> {
    const { state } = page.meeting.view;
    const fresh = await (await this.rig.as(page.person)).get(`/api/meetings/${this.meeting.id}/state`);
    const view = withPropositions(viewOfText(page.name, page.text), state);
    const isSame = stableJson(fresh.body.state) === stableJson(state);
    return isSame ? view : { ...view, content: `${view.content}\nand another state of the meeting` };
  }
}

function withPropositions(view: ReaderView, state: MeetingState | undefined): ReaderView {
  const texts = (state?.agenda ?? []).flatMap(({ propositions }) => propositions.map(({ text }) => text));
  return { ...view, operations: [...view.operations, ...texts.flatMap(operationsIn)] };
}
