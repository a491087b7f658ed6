import type { PlannedCommand, PlannedStep } from '../plan/planned.js';
import { isDirect } from './order-of.js';

/** A command, and the step of the case that it is part of. */
export interface Assignment {
  readonly step: PlannedStep;
  readonly command: PlannedCommand;
}

/** As many as the command runner takes into one append, about. */
const longest = 100;

/**
 * The commands of a case in batches that may be given at once: on one stream, commands are decided in the
 * order in which they are given, and share appends. A command that looks something up stands alone, since it
 * has to see what went before it, and what follows has to wait for it.
 */
export function* batchesOf(steps: readonly PlannedStep[]): Generator<readonly Assignment[]> {
  let batch: Assignment[] = [];
  for (const step of steps) {
    for (const command of step.commands) {
      if (batch.length >= longest || (batch.length > 0 && !isDirect(command))) {
        yield batch;
        batch = [];
      }
      batch.push({ step, command });
      if (!isDirect(command)) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}
