import { randomUUID } from 'node:crypto';
import { memberId } from '../../meetings/live-world';
import { HttpClient } from '../../support/http-client';
import { operationsInFrame } from '../frame-operations';
import { RawEditor } from '../raw-editor';
import type { Rig } from '../rig';
import { percentile, together, waitMs, type Finding, type Scenario } from '../scenario';
import { WritingSession } from '../session';
import type { WriterPage } from '../writer-page';

const PER_MEETING = 50;
/** What a withdrawal may take, in milliseconds, for one person in a hundred. */
const GOAL_P99_MS = 1_000;
const WITHOUT_RIGHT_MS = 120;

/** A person loses an item, and gets it back, under load: with an editor, a connection without WebSocket, a second tab and links to download. */
export const revocation: Scenario = {
  name: 'revocation',
  fault: 'recusal and exclusion under load',
  unit: 'withdrawals',
  shortVolume: 4,
  fullVolume: 1_000,
  run: async (rig, { volume, judgesTime }) => {
    const took: number[] = [];
    const rates: number[] = [];
    const findings: Finding[] = [];
    for (let done = 0; done < volume; done += PER_MEETING)
      findings.push(await inOneMeeting(rig, Math.min(PER_MEETING, volume - done), { took, rates }));
    const p99Ms = percentile(took, 0.99);
    const finding = together(findings);
    return {
      ...finding,
      misses: [...finding.misses, ...(p99Ms < GOAL_P99_MS || !judgesTime ? [] : [`a withdrawal took ${Math.round(p99Ms)} ms at p99`])],
      ...{ p50Ms: percentile(took, 0.5), p99Ms },
      note: `timings of a withdrawal from its command to its acknowledgement, while others write ${Math.round(percentile(rates, 0.5))} events a second`,
    };
  },
};

interface Measures {
  readonly took: number[];
  readonly rates: number[];
}

async function inOneMeeting(rig: Rig, count: number, { took, rates }: Measures): Promise<Finding> {
  const session = await WritingSession.begin(rig);
  const others: WriterPage[] = [];
  for (const [name, person] of [
    ['w', 'nurse'],
    ['x', 'landlord'],
    ['y', 'deputy'],
  ] as const)
    others.push(await session.join(name, person));
  for (const page of others) page.work(32, 250);
  const leader = new RawEditor(
    'leader',
    await rig.socket('facilitator'),
    session.meeting.id,
    session.documentId,
    session.recorder('leader'),
  );
  const person = await Person.enter(rig, session);
  const startedMs = performance.now();
  for (let number = 0; number < count; number += 1) {
    took.push(await person.losesTheItem(number % 2 === 0 ? undefined : leader));
    await person.tries();
    await person.getsItBack(leader);
  }
  const events = others.reduce((sum, page) => sum + page.ackMs.length, 0);
  rates.push((events / (performance.now() - startedMs)) * 1000);
  person.rest();
  const finding = await session.finish();
  person.close();
  leader.close();
  return finding;
}

/** Somebody with everything open at once, whose file tells what they were shown, on whichever connection. */
class Person {
  private constructor(
    private readonly session: WritingSession,
    private readonly page: WriterPage,
    /** Obeys nothing. */
    private readonly secondTab: RawEditor,
    private readonly polling: RawEditor,
    private readonly http: HttpClient,
    private readonly memberId: string,
  ) {}

  static async enter(rig: Rig, session: WritingSession): Promise<Person> {
    const raw = async (name: string, transports: ('websocket' | 'polling')[]) =>
      new RawEditor(name, await rig.socket('member', { transports }), session.meeting.id, session.documentId, session.recorder('r'));
    const page = await session.join('r', 'member');
    const { cookie } = await rig.as('member');
    const person = new Person(
      ...([session, page, await raw('r-raw', ['websocket']), await raw('r-slow', ['polling'])] as const),
      ...([new HttpClient(rig.victim.url, cookie), memberId(rig.world, 'member')] as const),
    );
    await person.opensEverything();
    return person;
  }

  /** Answers how long it took; by the person themselves, or by the one who leads. */
  async losesTheItem(leader: RawEditor | undefined): Promise<number> {
    await this.secondTab.push();
    const itemId = this.session.meeting.items.first;
    const startedMs = performance.now();
    const answer =
      leader === undefined
        ? await this.command(this.polling, 'declare-recusal', { itemId, reason: 'neighbour', text: 'Même palier.' })
        : await this.command(leader, 'exclude-member', { itemId, memberId: this.memberId, text: null });
    const tookMs = performance.now() - startedMs;
    if (!answer.ok) this.session.miss(`a withdrawal was refused: ${answer.error?.code}`);
    this.session.recorder('r').withdrawn();
    this.page.rest();
    return tookMs;
  }

  /** Everything that worked a moment ago, tried again; and time for what should not come. */
  async tries(): Promise<void> {
    const { meeting, documentId } = this.session;
    const refused = await Promise.all([
      this.secondTab.push(),
      this.polling.push(),
      this.secondTab.request('minutes:open', { documentId }),
      this.polling.request('minutes:open', { documentId }),
      this.command(this.secondTab, 'add-proposition', { code: 'R03', text: 'Sans droit' }),
    ]);
    for (const answer of refused) if (answer.ok) this.session.miss('something was accepted after the withdrawal');
    const answers = await Promise.all(
      [`/api/situations/${meeting.situations.first}`, `/api/minutes/${documentId}/people`].map((path) => this.http.get(path)),
    );
    for (const { status } of answers)
      if (status !== 403 && status !== 404) this.session.miss(`a link answered ${status} after the withdrawal`);
    const state = await this.http.get(`/api/meetings/${meeting.id}/state`);
    this.session.recorder('r').seen(operationsInFrame(state.body));
    await waitMs(WITHOUT_RIGHT_MS);
  }

  async getsItBack(leader: RawEditor): Promise<void> {
    const { first } = this.session.meeting.items;
    this.session.recorder('r').restored();
    const answer = await this.command(leader, 'lift-recusal', { itemId: first, memberId: this.memberId });
    if (!answer.ok) this.session.miss(`the item was not given back: ${answer.error?.code}`);
    await this.opensEverything();
  }

  rest(): void {
    this.page.rest();
  }

  close(): void {
    this.secondTab.close();
    this.polling.close();
  }

  private async opensEverything(): Promise<void> {
    this.page.minutes.stop();
    this.page.minutes.start();
    const answers = await Promise.all([this.secondTab.open(), this.polling.open()]);
    for (const { ok, error } of answers) if (!ok) this.session.miss(`the document did not open again: ${error?.code}`);
    this.page.work(32, 250);
  }

  private command(editor: RawEditor, type: string, payload: object) {
    return editor.request('meeting:command', { meetingId: this.session.meeting.id, commandId: randomUUID(), type, payload });
  }
}
