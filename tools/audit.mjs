import { serverCommand } from './server-command.mjs';

// npm run audit:verify, audit:export -- --to folder: the journal of every council (docs/operations.md). An export is examined without a database.
const args = process.argv.slice(2);
await serverCommand('audit', args, { needsDatabase: !args.includes('--export') && args[0] !== 'public-key' });
