// node build-command.mjs <name> <folder>: one command of the server, bundled as in production, into a folder of the project.
import { buildServer } from '../../../tools/build-server.mjs';

const [name, folder] = process.argv.slice(2);
await buildServer(folder, [`server/src/entrypoints/${name}.ts`]);
