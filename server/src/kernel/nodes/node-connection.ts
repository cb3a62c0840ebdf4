import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { DatabaseClient } from '../database/database-client';

const CONNECT_TIMEOUT_MS = 2_000;
/** A node cut off from the database must find out: an answer that takes longer counts as lost. */
const QUERY_TIMEOUT_MS = 1_500;
const RETRY_MS = 200;

/**
 * One connection to PostgreSQL outside the pool, for what must not wait behind requests: the lease of this node, and hints. It opens at first
 * use and again after each cut.
 */
@Injectable()
export class NodeConnection {
  private client: Client | undefined;
  private opening: Promise<Client> | undefined;
  private listening: { channel: string; receive: (payload: string) => void } | undefined;
  private retry: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.open();
    try {
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    } catch (error) {
      // Without a code it is no answer of PostgreSQL: the connection is of no use any more.
      if ((error as { code?: string }).code === undefined) this.lose(client);
      throw error;
    }
  }

  /** Receives the notifications of a channel from now on. */
  async listen(channel: string, receive: (payload: string) => void): Promise<void> {
    this.listening = { channel, receive };
    const client = await this.open();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private open(): Promise<Client> {
    if (this.isStopped) throw new Error('This node has stopped.');
    if (this.client !== undefined) return Promise.resolve(this.client);
    this.opening ??= this.connect().finally(() => (this.opening = undefined));
    return this.opening;
  }

  private async connect(): Promise<Client> {
    const { url } = this.source.options as { url?: string };
    const client = new DatabaseClient({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      application_name: 'croisee node',
    });
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ payload }) => this.listening?.receive(payload ?? ''));
    await client.connect();
    this.client = client;
    try {
      if (this.listening !== undefined) await client.query(`LISTEN ${client.escapeIdentifier(this.listening.channel)}`);
    } catch (error) {
      this.lose(client);
      throw error;
    }
    if (this.isStopped) await client.end();
    return client;
  }

  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    // What is lost may also fail to end: the database notices by itself.
    client.end().catch(() => undefined);
    if (this.listening !== undefined) this.reopenSoon();
  }

  /** Whoever only listens asks for nothing: the connection comes back without being asked. */
  private reopenSoon(): void {
    if (this.isStopped || this.retry !== undefined) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      if (!this.isStopped) this.open().catch(() => this.reopenSoon());
    }, RETRY_MS);
    this.retry.unref();
  }
}
