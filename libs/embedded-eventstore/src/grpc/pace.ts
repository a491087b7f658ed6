import type { MemoryGauge } from '../store/memory-gauge.js';

interface PausableCall {
  pause(): unknown;
  resume(): unknown;
}

/** Reads nothing more from a call while too many bytes wait for the disk. */
export const holdWhileFull = (call: PausableCall, memory: MemoryGauge): void => {
  if (!memory.isFull) return;
  call.pause();
  memory.onceRoom(() => call.resume());
};
