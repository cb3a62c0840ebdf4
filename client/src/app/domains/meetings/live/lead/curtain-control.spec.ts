import { TestBed } from '@angular/core/testing';
import { LiveMeetingDouble } from '../testing/live-meeting-double';
import { roomOf } from '../testing/room-of';
import { CurtainControl } from './curtain-control';
import { CurtainKey } from './curtain-key';

async function facilitating() {
  const server = new LiveMeetingDouble();
  server.rehearsal.opened();
  const room = roomOf('facilitator', server);
  const page = TestBed.createComponent(CurtainControl);
  await room.settled();
  await page.whenStable();
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  document.body.append(editor);
  const press = async (key: string) => {
    editor.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await room.settled();
  };
  return { server, press };
}

describe('the curtain', () => {
  afterEach(() => TestBed.inject(CurtainKey).turn(true));

  it('falls on one key while the facilitator types in the minutes', async () => {
    const { server, press } = await facilitating();
    await press('F8');
    expect(server.rehearsal.state.curtain).toMatchObject({ category: 'identity-spoken' });
  });

  it('does not fall on the key once it was turned off', async () => {
    const { server, press } = await facilitating();
    TestBed.inject(CurtainKey).turn(false);
    await press('F8');
    expect(server.rehearsal.state.curtain).toBeNull();
  });
});
