import { serverCommand } from './server-command.mjs';

// npm run import-council -- --show-key | --from archive.zip: brings in a council from its archive (docs/operations.md).
await serverCommand('import-council', process.argv.slice(2));
