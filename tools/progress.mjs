const HEARTBEAT_MS = 5000;

/** Prints one line per step, `✓ name  1.2 s`, and a sign of life every five seconds during a long one; gives the step's result back. */
export async function step(name, work, print = console.log) {
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  const heartbeat = setInterval(() => print(`… ${name}: ${seconds()} so far`), HEARTBEAT_MS);
  try {
    const result = await work();
    print(`✓ ${name}  ${seconds()}`);
    return result;
  } catch (error) {
    print(`✗ ${name}  ${seconds()}`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Ends a command with its reason in plain words; the stack only on request (DEBUG=1). */
export function failPlainly(error) {
  console.error(`\n${process.env.DEBUG ? error.stack : error.message}`);
  process.exitCode = 1;
}
