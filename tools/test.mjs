import { install, isInstalled } from './install.mjs';
import { continueUnderProjectNode } from './private-node.mjs';
import { failPlainly, step } from './progress.mjs';

// npm test [-- --only lint,server [jest arguments…]]: from a bare clone to one line of totals, alone and last.
// Until packages are installed only Node's own modules may be imported here.
try {
  if (!isInstalled()) await step('packages installed', install);
  await continueUnderProjectNode();
  const { runEverything } = await import('./test/run-everything.mjs');
  process.exitCode = await runEverything(process.argv.slice(2));
} catch (error) {
  failPlainly(error);
}
