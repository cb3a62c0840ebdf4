import { SettableClock } from '../../src/kernel/clock/clock';
import { LiveClient } from '../support/live-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aConvokedMeeting } from './live-world';

const TWENTY_MINUTES_MS = 20 * 60_000;

describe('presence and idleness', () => {
  let world: TestWorld;
  const clock = new SettableClock(new Date('2026-11-24T08:00:00.000Z'));
  beforeAll(async () => {
    world = await startTestWorld({ clock });
  });
  afterAll(() => world.close());

  it('keeps the session of a person in a meeting from idling out, and of nobody else', async () => {
    const meeting = await aConvokedMeeting(world);
    const [here, elsewhere] = [await world.as('member'), await world.as('nurse')];
    const client = await LiveClient.connect(here);
    await client.join(meeting.id);
    for (const _ of ['once', 'twice']) {
      clock.advanceMs(TWENTY_MINUTES_MS);
      const serverTime = clock.isoNow();
      const from = client.log.frames.length;
      await client.log.next<{ serverTime: string }>('meeting:head', (head) => head.serverTime === serverTime, from);
    }
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).body.code).toBe('SIGN_IN_REQUIRED');
    client.close();
  });
});
