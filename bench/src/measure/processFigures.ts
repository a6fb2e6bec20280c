import { readFileSync } from 'node:fs';

/** Linux reports times in hundredths of a second. */
const TICK_US = 10_000;

/** CPU time of a process so far, user and system, all threads, in µs. */
export function cpuOf(pid: number): number {
  const [user = 0, system = 0] = times(pid);
  return (user + system) * TICK_US;
}

/** CPU time of a process and its children so far, including ended ones, in µs. */
export function familyCpu(pid: number): number {
  return whileNoneEnds(() => {
    // The parent first: the time of a child is added to it when it is reaped.
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = times(pid);
    const own = (user + system + endedUser + endedSystem) * TICK_US;
    return childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), own);
  });
}

/** Resident memory of a process, in MiB. */
export function rssOf(pid: number): number {
  return kibOf(`/proc/${String(pid)}/status`, 'VmRSS') / 1024;
}

/** Proportional resident memory (PSS) of a process and its children, in MiB. */
export function familyRss(pid: number): number {
  const share = (of: number): number => kibOf(`/proc/${String(of)}/smaps_rollup`, 'Pss');
  return whileNoneEnds(() => [pid, ...childrenOf(pid)].reduce((sum, one) => sum + share(one), 0) / 1024);
}

/** Ticks of user and system time, then those of the children that have ended. */
function times(pid: number): number[] {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  // The name in parentheses may have spaces.
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number);
}

/** Reads again if a child has ended meanwhile. */
function whileNoneEnds(read: () => number, attempts = 10): number {
  try {
    return read();
  } catch (error) {
    if (attempts === 1) throw error;
    return whileNoneEnds(read, attempts - 1);
  }
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8')
    .split(' ')
    .filter((child) => child !== '')
    .map(Number);
}

function kibOf(file: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1]);
}
