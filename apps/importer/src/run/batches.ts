import type { PlannedCommand, PlannedStep } from '../plan/planned.js';

/** A command, and the step of the case that it is part of. */
export interface Assignment {
  readonly step: PlannedStep;
  readonly command: PlannedCommand;
}

/** As many as the command runner takes into one append, about. */
const longest = 100;

/**
 * The commands of a case in batches that may be given at once: on one stream, commands are decided in the
 * order in which they are given, and share appends. A registration has to see what went before it; and what
 * comes after an order with a look-up of its own has to wait until that is over.
 */
export function* batchesOf(steps: readonly PlannedStep[]): Generator<readonly Assignment[]> {
  let batch: Assignment[] = [];
  for (const step of steps) {
    for (const command of step.commands) {
      if (batch.length >= longest || (startsBatch(command) && batch.length > 0)) {
        yield batch;
        batch = [];
      }
      batch.push({ step, command });
      if (endsBatch(command)) {
        yield batch;
        batch = [];
      }
    }
  }
  if (batch.length > 0) yield batch;
}

const startsBatch = ({ type }: PlannedCommand): boolean => type === 'RegisterDocument';

const endsBatch = ({ type }: PlannedCommand): boolean =>
  type === 'RegisterDocument' || type === 'HandOverDocument';
