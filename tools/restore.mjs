import path from 'node:path';
import { serverCommand } from './server-command.mjs';

// npm run restore -- --from folder --passphrase-file file --into new-data-folder: into an empty database only (docs/operations.md).
const args = process.argv.slice(2);
const into = args.includes('--into') ? args[args.indexOf('--into') + 1] : undefined;
await serverCommand('restore', args, { dataDir: into === undefined ? process.env.DATA_DIR : path.resolve(into) });
