import { createClient } from '@redis/client';
import { HintBus } from './hint-bus';

const CHANNEL = 'croisee:nodes';
const RETRY_MS = 500;

type RedisClient = ReturnType<typeof createClient>;

/** Hints through Redis: one connection that sends, one that receives. Nothing is kept in Redis. */
export class RedisHints extends HintBus {
  private readonly sender: RedisClient;
  private readonly receiver: RedisClient;

  constructor(url: string) {
    super();
    const options = { url, disableOfflineQueue: true, socket: { connectTimeout: 2_000, reconnectStrategy: () => RETRY_MS } };
    this.sender = createClient(options) as RedisClient;
    this.receiver = createClient(options) as RedisClient;
  }

  /** Resolves at once: a Redis that is late or away costs latency, not the start of the server. */
  async start(receive: (text: string) => void, onFailure: (error: unknown) => void): Promise<void> {
    // Each time it is ready again the client subscribes by itself to what it was subscribed to.
    this.receiver.once('ready', () => void this.receiver.subscribe(CHANNEL, receive).catch(onFailure));
    for (const client of [this.sender, this.receiver]) {
      client.on('error', onFailure);
      void client.connect().catch(onFailure);
    }
  }

  async send(text: string): Promise<void> {
    if (this.sender.isReady) await this.sender.publish(CHANNEL, text);
  }

  async stop(): Promise<void> {
    for (const client of [this.sender, this.receiver]) client.destroy();
  }
}
