import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '../../../src/kernel/database/unit-of-work';
import { memberId } from '../../meetings/live-world';
import { poisonFrame } from '../poison';
import { RawEditor } from '../raw-editor';
import type { Rig } from '../rig';
import type { Scenario } from '../scenario';
import { WritingSession } from '../session';

/** Below the rate at which a socket is cut: the frames must be judged, not only the flood. */
const FRAMES_PER_SOCKET = 250;
const ATTACKERS = 2;
const OVERSIZED = 'x'.repeat(70_000);

/** Whatever bytes a hostile client sends in somebody’s name, beside people who write. */
export const poisonFrames: Scenario = {
  name: 'poison',
  fault: 'poison frames',
  unit: 'frames',
  shortVolume: 2_000,
  fullVolume: 100_000,
  run: async (rig, { volume, random }) => {
    const session = await WritingSession.begin(rig);
    (await session.join('g', 'member')).work(30, 500);
    (await session.join('h', 'nurse')).work(30, 500);
    const codes = new Map<string, number>();
    let sent = 0;
    const attack = async (): Promise<void> => {
      while (sent < volume && rig.victim.isRunning) {
        const count = Math.min(FRAMES_PER_SOCKET, volume - sent);
        sent += count;
        await attackOnce(rig, session, { count, random, codes });
      }
    };
    await Promise.all(Array.from({ length: ATTACKERS }, attack));
    if (!rig.victim.isRunning) session.miss('the server ended');
    for (const code of ['accepted', 'INTERNAL']) if (codes.has(code)) session.miss(`${codes.get(code)} frames were answered: ${code}`);
    const applied = await operationsOf(rig, session);
    if (applied > 0) session.miss(`${applied} frames were applied`);
    const finding = await session.finish();
    const answers = [...codes].sort(([, one], [, other]) => other - one).map(([code, count]) => `${code} ${count}`);
    return { ...finding, note: `${sent} frames beside two people who write; answers: ${answers.join(', ')}` };
  },
};

interface Attack {
  readonly count: number;
  readonly random: () => number;
  readonly codes: Map<string, number>;
}

async function attackOnce(rig: Rig, session: WritingSession, { count, random, codes }: Attack): Promise<void> {
  const socket = await rig.socket('landlord');
  const editor = new RawEditor('poison', socket, session.meeting.id, session.documentId, session.recorder('poison'));
  const opened = await editor.open();
  if (!opened.ok) session.miss(`the attacker could not open the document: ${opened.error?.code}`);
  else {
    const answers = Array.from({ length: count }, async () => {
      const frame = poisonFrame(editor, { random, meetingId: session.meeting.id, otherDocumentId: session.meeting.notesOf('second') });
      const answer = await editor.request(frame.event, frame.payload);
      const code = answer.ok ? 'accepted' : (answer.error?.code ?? '');
      if (answer.ok) session.miss(`accepted: ${frame.kind}`);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    });
    await Promise.all(answers);
    // What follows ends the connection, at least: once too long a frame, once what is no frame of the protocol at all.
    if (random() < 0.5) socket.emit('minutes:push', { documentId: session.documentId, opId: randomUUID(), update: OVERSIZED });
    else socket.io.engine.write('2[{"__proto__":');
  }
  await new Promise<void>((resolve) => {
    socket.once('disconnect', () => resolve());
    setTimeout(resolve, 300);
  });
  editor.close();
}

/** Operations stored in the name of the attacker. */
async function operationsOf({ world }: Rig, session: WritingSession): Promise<number> {
  const rows = await world.server.app.get(UnitOfWork).readAsSystem(world.here.id, (tx) =>
    tx.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM minutes_op o JOIN minutes_replica r ON r.document_id = o.document_id AND r.client_id = o.client_id
       WHERE o.document_id = $1 AND r.member_id = $2`,
      [session.documentId, memberId(world, 'landlord')],
    ),
  );
  return rows[0]?.count ?? 0;
}
