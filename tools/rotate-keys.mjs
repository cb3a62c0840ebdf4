import { serverCommand } from './server-command.mjs';

// npm run keys:rotate: a new root key and new keys of the councils, while no server runs (docs/operations.md). Killed, it is simply run again.
await serverCommand('rotate-keys', process.argv.slice(2));
