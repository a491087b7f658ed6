import { readFileSync } from 'node:fs';
import os from 'node:os';

/** Where and with what the figures were taken; without it they say nothing. */
export const machine = () => {
  const [cpu] = os.cpus();
  return {
    at: new Date().toISOString(),
    cpu: `${os.cpus().length} x ${cpu?.model.trim()}`,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    node: process.version,
    /** Above the number of processors somebody else is at work, and the figures are of both. */
    loadBefore: os.loadavg().map((load) => Math.round(load * 10) / 10),
    freeMemoryGiB: Math.round(availableKiB() / 2 ** 20),
  };
};

const availableKiB = () =>
  Number(/MemAvailable:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? 0);
