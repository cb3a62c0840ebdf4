import { randomUUID } from 'node:crypto';
import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import pg from 'pg';
import * as Y from 'yjs';
import { MinutesPushes } from '../../server/src/domains/meetings/minutes/minutes-pushes.service';
import { MinutesRooms } from '../../server/src/domains/meetings/minutes/minutes-rooms';
import { HttpClient } from '../../server/test/support/http-client';
import { LiveClient } from '../../server/test/support/live-client';
import type { TestWorld } from '../../server/test/support/test-server';
import { attendeeOf, CroiseeSubject } from './croisee-subject';
import { longLife } from './long-life';
import type { OpenMeeting } from './open-meeting';

/**
 * A document that lived long in Croisée as people type: each edit was a message and a batch of its own, stored by the product while the world was
 * made (a page that sent them as fast as this would be cut). Where nothing is `compacted`, the database refused every snapshot: the product keeps
 * its batches then.
 */
export class LettersSubject extends CroiseeSubject {
  readonly hasLived = true;

  constructor(
    private readonly edits: number,
    private readonly compacted: boolean,
  ) {
    super(2, `Croisée, each edit a message${compacted ? '' : ', never compacted'}`);
  }

  protected override async prepare(world: TestWorld): Promise<OpenMeeting[]> {
    const meetings = await super.prepare(world);
    if (!this.compacted) await refuseSnapshots(world.config.databaseAdminUrl);
    for (const meeting of meetings) await this.type(world, meeting);
    return meetings;
  }

  private async type(world: TestWorld, meeting: OpenMeeting): Promise<void> {
    const { documentId } = meeting;
    const client = await LiveClient.connect(new HttpClient(world.server.url, attendeeOf(meeting, 0).cookie));
    const { replica, generation } = await client.request('minutes:open', { documentId });
    const room = world.server.app.get(MinutesRooms).find(documentId);
    const [participant] = room === undefined ? [] : [...room.participants.values()];
    if (participant === undefined) throw new Error('the minutes did not open');
    const { connection } = participant;
    const doc = new Y.Doc({ gc: true });
    doc.clientID = replica.clientId;
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const pushes = world.server.app.get(MinutesPushes);
    for (const _edit of longLife({ doc, yjs: Y }, this.edits, seededRandom(this.edits)))
      for (const update of updates.splice(0))
        await pushes.store({
          persona: connection.persona,
          connectionId: connection.id,
          message: { documentId, generation, opId: randomUUID(), update: Buffer.from(update).toString('base64') },
        });
    // Compaction runs behind.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    client.close();
  }
}

async function refuseSnapshots(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    CREATE FUNCTION refuse_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no snapshot in this measure'; END $$;
    CREATE TRIGGER refuse_snapshot BEFORE UPDATE OF snapshot ON minutes_document FOR EACH ROW EXECUTE FUNCTION refuse_snapshot();`);
  await client.end();
}
