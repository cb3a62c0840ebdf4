import { serverCommand } from './server-command.mjs';

// npm run backup -- --to folder --passphrase-file file: while the server runs or not (docs/operations.md).
await serverCommand('backup', process.argv.slice(2));
