import { build, outdatedBuilds } from '../builds.mjs';
import { failPlainly, step } from '../progress.mjs';

// The step "build" of npm test: what changed is rebuilt, both parts at once.
try {
  await Promise.all(outdatedBuilds().map((name) => step(`${name} built`, () => build(name))));
} catch (error) {
  failPlainly(error);
}
