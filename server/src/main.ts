import { bootServer } from './boot';
import { ConfigError, readConfig } from './kernel/config/config';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await bootServer(config, { onProgress: (message) => process.stdout.write(`  ${message}\n`) });
  process.stdout.write(`Croisée answers at ${server.url}\n`);
  const stop = (): void => void server.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error instanceof Error && (error as { code?: string }).code === 'EADDRINUSE');
  process.stderr.write(`${known ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
