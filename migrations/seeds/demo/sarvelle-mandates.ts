import type { DemoMandate } from './demo-types';

const from = -120;
const until = 230;

type Role = DemoMandate['role'];

/** A mandate for the length of the experiment. */
export const mandate = (role: Role, structure: string, deputyOf?: string): DemoMandate =>
  deputyOf === undefined
    ? { role, structure, fromDay: from, untilDay: until }
    : { role, structure, fromDay: from, untilDay: until, deputyOf };
