import { QueryFailedError } from 'typeorm';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';

/** Whether the database gave this transaction up for another one that holds what it wanted: nothing of it remains, it may run again. */
export function isLostRace(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code === DEADLOCK || code === SERIALIZATION_FAILURE;
}
