import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildServer } from './build-server.mjs';
import { projectNode } from './private-node.mjs';
import { root } from './root.mjs';

// npm run faults -- [--full] [--only name,name] [--seed number]: the fault campaign (docs/faults.md), bundled with the server it torments.
const folder = 'dist/faults';
await buildServer(folder, ['server/test/faults/main.ts', 'server/test/faults/victim-main.ts']);
const campaign = spawn(projectNode(), ['--enable-source-maps', path.join(root, folder, 'main.mjs'), folder, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = await new Promise((resolve) => campaign.on('close', (code) => resolve(code ?? 1)));
