import type { Candidate } from './finding';
import type { Reading } from './reading';

/** One way to recognise one sort of identifying passage; its time grows with the length of the text and no faster. */
export interface Detector {
  readonly name: string;
  detect(reading: Reading): Candidate[];
}
