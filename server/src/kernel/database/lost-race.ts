import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
/** The process was frozen in the middle of the transaction, and another one needed what it held. */
const IDLE_IN_TRANSACTION = '25P03';

/** Whether the database gave this transaction up for another one that holds what it wanted: nothing of it remains, it may run again. */
export function isLostRace(error: unknown): boolean {
  // Its connection was gone before it asked to commit.
  if (error instanceof QueryRunnerAlreadyReleasedError || error instanceof QueryRunnerProviderAlreadyReleasedError) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code === DEADLOCK || code === SERIALIZATION_FAILURE || code === IDLE_IN_TRANSACTION;
}
