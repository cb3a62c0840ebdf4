/**
 * Runs steps a few at a time in their order, each after the steps named in its `after`, the `alone` ones with nothing beside them.
 * `run(step)` resolves to `{ ok, … }`; a step whose dependency failed is not run. Gives `{ step, ok, ran, … }` per step, in order.
 */
export async function schedule(steps, lanes, run) {
  const waiting = [...steps];
  const running = new Map();
  const done = new Map();

  while (waiting.length + running.size > 0) {
    for (const next of startable(waiting, running.size, done, lanes)) {
      waiting.splice(waiting.indexOf(next), 1);
      const blocked = (next.after ?? []).some((name) => !done.get(name).ok);
      running.set(next.name, blocked ? Promise.resolve({ step: next, ok: false, ran: false }) : outcome(next, run));
    }
    if (running.size === 0) throw new Error(`Steps wait for each other: ${waiting.map((one) => one.name).join(', ')}`);
    const finished = await Promise.race(running.values());
    running.delete(finished.step.name);
    done.set(finished.step.name, finished);
  }
  return steps.map((one) => done.get(one.name));
}

function startable(waiting, runningCount, done, lanes) {
  const ready = waiting.filter((one) => (one.after ?? []).every((name) => done.has(name)));
  const beside = ready.filter((one) => !one.alone);
  if (beside.length > 0) return beside.slice(0, Math.max(0, lanes - runningCount));
  return runningCount === 0 ? ready.slice(0, 1) : [];
}

async function outcome(one, run) {
  try {
    return { step: one, ran: true, ...(await run(one)) };
  } catch (error) {
    return { step: one, ran: true, ok: false, output: error.message };
  }
}
