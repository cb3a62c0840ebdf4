import { readFileSync } from 'node:fs';

const MS_PER_TICK = 10;
const BYTES_PER_PAGE = 4096;

/** Processor time (user and system) a process of this machine has used since it began, in milliseconds. Linux only. */
export function cpuMs(pid: number): number {
  const fields = afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

/** Memory a process holds in RAM, in bytes. Linux only. */
export function residentBytes(pid: number): number {
  return Number(afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'))[21]) * BYTES_PER_PAGE;
}

/** The name of a process may hold spaces: fields are counted from the bracket that closes it. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
