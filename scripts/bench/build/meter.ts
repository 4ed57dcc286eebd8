/**
 * Loaded into a command before it starts (`node --import`): when the command ends, writes what it used to the
 * file that `METER_FILE` names. Children that it waited for are counted, as Pagefind runs as a program of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

export interface Meter {
  /** CPU seconds of the command and of its children, user and system. */
  readonly cpu: number;
  /** Peak resident memory of the command itself, bytes. */
  readonly peak: number;
  /** Wall-clock seconds: only for comparison within one run. */
  readonly wall: number;
}

const file = process.env['METER_FILE'];
if (file && isMainThread) {
  delete process.env['METER_FILE'];
  const began = performance.now();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const meter: Meter = {
      cpu: (userCPUTime + systemCPUTime) / 1e6 + childrenCpu(),
      peak: maxRSS * 1024,
      wall: (performance.now() - began) / 1000,
    };
    writeFileSync(file, JSON.stringify(meter));
  });
}

/** Seconds that ended children used: `cutime` and `cstime` of proc(5), in ticks of 1/100 s. None where there is no /proc. */
function childrenCpu(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
