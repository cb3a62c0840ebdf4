import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { ROOT_KEY } from '../crypto/key-store';
import type { RootKey } from '../crypto/root-key';
import { seal, unseal } from '../crypto/sealing';
import { Log } from '../health/log';
import { HintBus } from './hint-bus';

/** PostgreSQL refuses notifications of 8 000 bytes; sealing and base64 take a third more than the text. */
const MAX_TEXT_BYTES = 5_600;
/** Cursors and presence wait this long to travel together. */
const VOLATILE_DELAY_MS = 40;
/** After hearing from another node, this one holds that it is not alone at least this long. */
const COMPANY_MS = 2_000;
const FAILURE_LOG_INTERVAL_MS = 10_000;
const PLACE = 'node-hints';

/** Where something happened: the subject's id and, when it belongs to one, its council. Never a word of content. */
export interface Hint {
  readonly id: string;
  readonly councilId?: string;
  readonly [fact: string]: unknown;
}

const packetSchema = z.object({ node: z.uuid(), hints: z.array(z.looseObject({ kind: z.string(), id: z.string() })) });

type Listener = (hint: unknown, nodeId: string) => void;

/**
 * Tells the other nodes where to look. Hints of one instant travel together, at most one packet at a time, sealed by a key only the nodes
 * derive; any may be lost, so that nothing but latency rests on them.
 */
@Injectable()
export class NodeHints {
  /** Who this process is, for its life. */
  readonly nodeId = randomUUID();
  private readonly key: Buffer;
  private readonly listeners = new Map<string, Listener>();
  private readonly waiting = new Map<string, object>();
  private sending: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private seemsAlone = false;
  private heardAtMs = -COMPANY_MS;
  private failureLoggedAtMs = -FAILURE_LOG_INTERVAL_MS;

  constructor(
    @Inject(HintBus) private readonly bus: HintBus,
    @Inject(ROOT_KEY) rootKey: RootKey,
    @Inject(Log) private readonly log: Log,
  ) {
    this.key = rootKey.derive(PLACE);
  }

  async start(): Promise<void> {
    await this.bus.start(
      (text) => this.receive(text),
      (error) => this.tellFailure(error),
    );
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.sending;
    await this.bus.stop();
  }

  /** Calls back with each hint of a kind that another node sent and that has the announced shape. */
  on<T>(kind: string, schema: z.ZodType<T>, listener: (hint: T, nodeId: string) => void): void {
    this.listeners.set(kind, (hint, nodeId) => {
      const parsed = schema.safeParse(hint);
      if (parsed.success) listener(parsed.data, nodeId);
    });
  }

  /** Sends after what is being sent; a hint with the same name that still waits is replaced. Nothing leaves a node that is alone. */
  send(kind: string, hint: Hint, { name = hint.id, volatile = false }: { name?: string; volatile?: boolean } = {}): void {
    if (this.isAlone) return;
    const key = `${kind}/${name}`;
    this.waiting.delete(key);
    this.waiting.set(key, { kind, ...hint });
    if (volatile) this.timer ??= setTimeout(() => this.flush(), VOLATILE_DELAY_MS).unref();
    else setImmediate(() => this.flush());
  }

  /** What the lease learnt of the other nodes. */
  knowAlone(seemsAlone: boolean): void {
    this.seemsAlone = seemsAlone;
  }

  /** No other node is known to have anybody connected: hints would be heard by nobody. */
  get isAlone(): boolean {
    return this.seemsAlone && performance.now() - this.heardAtMs > COMPANY_MS;
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.size === 0) return;
    this.sending ??= this.sendWaiting().finally(() => {
      this.sending = undefined;
      if (this.waiting.size > 0) this.flush();
    });
  }

  private async sendWaiting(): Promise<void> {
    try {
      for (const text of this.takePackets()) await this.bus.send(text);
    } catch (error) {
      this.tellFailure(error);
    }
  }

  /** Everything that waits, in packets small enough for the bus. */
  private takePackets(): string[] {
    const packets: object[][] = [];
    let size = MAX_TEXT_BYTES;
    for (const hint of this.waiting.values()) {
      const bytes = Buffer.byteLength(JSON.stringify(hint)) + 1;
      if (bytes > MAX_TEXT_BYTES - 80) continue;
      size += bytes;
      if (size > MAX_TEXT_BYTES - 80) {
        packets.push([]);
        size = bytes;
      }
      packets.at(-1)?.push(hint);
    }
    this.waiting.clear();
    return packets.map((hints) => seal(this.key, PLACE, Buffer.from(JSON.stringify({ node: this.nodeId, hints }))).toString('base64'));
  }

  private receive(text: string): void {
    try {
      const packet = packetSchema.parse(JSON.parse(unseal(this.key, PLACE, Buffer.from(text, 'base64')).toString()));
      if (packet.node === this.nodeId) return;
      this.heardAtMs = performance.now();
      for (const { kind, ...hint } of packet.hints) this.listeners.get(kind)?.(hint, packet.node);
    } catch (error) {
      // Somebody else's message on the channel, or a node with another root key.
      this.tellFailure(error);
    }
  }

  private tellFailure(error: unknown): void {
    const nowMs = performance.now();
    if (nowMs - this.failureLoggedAtMs < FAILURE_LOG_INTERVAL_MS) return;
    this.failureLoggedAtMs = nowMs;
    this.log.error('hints between nodes failed; nodes still look at the tables each second', error);
  }
}
