import { serverCommand } from './server-command.mjs';

// npm run found-council -- --name … : a first council without the demonstration, whether the server runs or not.
await serverCommand('found-council', process.argv.slice(2));
