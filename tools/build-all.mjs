import { build, outdatedBuilds } from './builds.mjs';
import { failPlainly, step } from './progress.mjs';

// Rebuilds what changed since the last build, server and client at once.
try {
  await Promise.all(outdatedBuilds().map((name) => step(`${name} built`, () => build(name))));
} catch (error) {
  failPlainly(error);
}
