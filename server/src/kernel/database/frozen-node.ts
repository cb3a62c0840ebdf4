/** A transaction that holds a live meeting and asks nothing for this long belongs to a process that is frozen or cut off. */
const FROZEN_AFTER_MS = 700;
const LONG_WORK_MS = 60_000;

/**
 * Joined to the statement that locks a row which the whole meeting waits for: from then on the database ends this transaction, and frees the
 * row, when its process freezes in the middle of it. The process, once it goes on, runs the transaction again from the start.
 */
export const UNLESS_FROZEN = `(SELECT set_config('idle_in_transaction_session_timeout', '${FROZEN_AFTER_MS}', true)) AS unless_frozen`;

/** Before a long computation inside a transaction, which is not a frozen process. */
export const ALLOW_LONG_WORK = `SET LOCAL idle_in_transaction_session_timeout = ${LONG_WORK_MS}`;
