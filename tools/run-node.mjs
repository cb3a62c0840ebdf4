import { install, isInstalled } from './install.mjs';
import { projectNode, runScript } from './private-node.mjs';
import { failPlainly, step } from './progress.mjs';

// node tools/run-node.mjs <script.mjs> [arguments…]: the script runs on the project's Node, packages installed, whatever the system's Node.
try {
  // On the error stream: the output belongs to the script.
  if (!isInstalled()) await step('packages installed', install, console.error);
  process.exitCode = await runScript(projectNode(), process.argv.slice(2));
} catch (error) {
  failPlainly(error);
}
