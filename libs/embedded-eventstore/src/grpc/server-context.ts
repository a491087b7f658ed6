import type { EventLog } from '../store/event-log.js';
import type { Limits } from '../server/limits.js';
import type { GroupRegistry } from '../persistent/group-registry.js';
import type { MemoryGauge } from '../store/memory-gauge.js';
import type { OpenCalls } from './open-calls.js';

/** What every service of a running server works with. */
export interface ServerContext {
  readonly log: EventLog;
  readonly limits: Limits;
  readonly calls: OpenCalls;
  readonly groups: GroupRegistry;
  /** Bytes of appends that wait for the disk. */
  readonly memory: MemoryGauge;
  /** Catch-up subscriptions in progress. */
  readonly subscribers: { count: number };
}
