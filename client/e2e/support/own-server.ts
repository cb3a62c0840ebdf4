import { join } from 'node:path';

/** A demonstration server that a scenario may kill and start again. */
export interface OwnServer {
  readonly url: string;
  readonly dataDir: string;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** On the same address and data. */
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

/** Starts a server of one's own, with other settings and on a port chosen before where given; the caller disposes of it. */
export async function ownServer(environment: Readonly<Record<string, string>> = {}, port?: number): Promise<OwnServer> {
  const tools = (await import(join(__dirname, '../../../tools/test-server.mjs'))) as {
    startTestServer: (options: { environment: Readonly<Record<string, string>>; port?: number }) => Promise<OwnServer>;
  };
  return tools.startTestServer({ environment, ...(port === undefined ? {} : { port }) });
}
