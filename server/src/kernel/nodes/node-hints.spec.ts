import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Config } from '../config/config';
import { RootKey } from '../crypto/root-key';
import { Log } from '../health/log';
import { HintBus } from './hint-bus';
import { NodeHints } from './node-hints';

/** A bus between the nodes of one test, which keeps what passes and lets it pass when told. */
class Wire extends HintBus {
  static readonly texts: string[] = [];
  private static readonly receivers: ((text: string) => void)[] = [];
  static isSlow = false;
  static release: (() => void)[] = [];

  async start(receive: (text: string) => void): Promise<void> {
    Wire.receivers.push(receive);
  }

  async send(text: string): Promise<void> {
    Wire.texts.push(text);
    if (Wire.isSlow) await new Promise<void>((resolve) => Wire.release.push(resolve));
    for (const receive of Wire.receivers) receive(text);
  }

  async stop(): Promise<void> {
    return;
  }
}

const newsSchema = z.object({ id: z.string(), upToSeq: z.int() });
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('hints between nodes', () => {
  const log = new Log({ logLevel: 'silent' } as Config);
  const node = async (rootKeyHex = 'ab'.repeat(32)) => {
    const hints = new NodeHints(new Wire(), RootKey.load({ rootKeyHex, dataDir: '' }), log);
    const heard: unknown[] = [];
    hints.on('meeting', newsSchema, (hint) => heard.push(hint));
    await hints.start();
    return { hints, heard };
  };
  beforeEach(() => {
    Wire.texts.length = 0;
    Wire.isSlow = false;
    Wire.release = [];
  });

  it('reach the other nodes and not the one that sent them', async () => {
    const [a, b] = [await node(), await node()];
    a.hints.send('meeting', { id: 'm', upToSeq: 3 });
    await turn();
    expect(b.heard).toEqual([{ id: 'm', upToSeq: 3 }]);
    expect(a.heard).toEqual([]);
  });

  it('travel together, and while one packet is on its way only the last of each subject waits', async () => {
    const [a, b] = [await node(), await node()];
    Wire.isSlow = true;
    for (const upToSeq of [1, 2]) a.hints.send('meeting', { id: 'm', upToSeq });
    a.hints.send('meeting', { id: 'n', upToSeq: 9 });
    await turn();
    expect(Wire.texts).toHaveLength(1);
    for (const upToSeq of [3, 4, 5]) a.hints.send('meeting', { id: 'm', upToSeq });
    await turn();
    expect(Wire.texts).toHaveLength(1);
    Wire.isSlow = false;
    for (const release of Wire.release) release();
    await turn();
    expect(Wire.texts).toHaveLength(2);
    expect(b.heard.slice(-1)).toEqual([{ id: 'm', upToSeq: 5 }]);
    expect(b.heard).toHaveLength(3);
  });

  it('fit in what PostgreSQL lets through, however many wait', async () => {
    const a = await node();
    for (let count = 0; count < 300; count += 1) a.hints.send('meeting', { id: randomUUID(), upToSeq: count });
    await turn();
    expect(Wire.texts.length).toBeGreaterThan(1);
    expect(Math.max(...Wire.texts.map(({ length }) => length))).toBeLessThan(8_000);
  });

  it('are ignored when they come from another key, another shape or another program', async () => {
    const [stranger, b] = [await node('cd'.repeat(32)), await node()];
    stranger.hints.send('meeting', { id: 'm', upToSeq: 1 });
    const friend = await node();
    friend.hints.send('meeting', { id: 'm', upToSeq: 'one' });
    await turn();
    await new Wire().send('hello');
    expect(b.heard).toEqual([]);
  });

  it('do not leave a node that is alone, until it hears from another', async () => {
    const [a, b] = [await node(), await node()];
    b.hints.knowAlone(true);
    b.hints.send('meeting', { id: 'm', upToSeq: 1 });
    await turn();
    expect(Wire.texts).toEqual([]);
    a.hints.send('meeting', { id: 'm', upToSeq: 2 });
    await turn();
    b.hints.send('meeting', { id: 'm', upToSeq: 3 });
    await turn();
    expect(a.heard).toEqual([{ id: 'm', upToSeq: 3 }]);
  });
});
