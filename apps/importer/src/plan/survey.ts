import type { LogCase } from '../log/log-event.js';
import { SeenCases } from '../log/seen-cases.js';
import type { Cast } from './cast.js';
import type { CasePlanner } from './plan-case.js';

/** What a log holds, found out by planning all of it before anything is recorded. */
export interface Survey {
  readonly cases: number;
  readonly events: number;
  readonly isScattered: boolean;
  readonly cast: Cast;
  /** The years of the registers that are needed, by register id. */
  readonly registers: ReadonlyMap<string, number>;
  /** The earliest instant in the log: the authority and its units are opened then. */
  readonly since: string;
}

/**
 * Reads the whole log once. A log that cannot be read, or of which something cannot be told, fails here,
 * with nothing recorded yet. Memory grows with the number of officers, units and years, not of events.
 */
export const survey = async (
  cases: AsyncIterable<LogCase>,
  planner: CasePlanner,
  cast: Cast,
  step: () => void = () => undefined,
): Promise<Survey> => {
  const seen = new SeenCases();
  const registers = new Map<string, number>();
  const found = { cases: 0, events: 0, isScattered: false, since: '9999' };
  for await (const one of cases) {
    const planned = planner.plan(one);
    cast.meet(planned);
    registers.set(planned.register.id, planned.register.year);
    found.isScattered = seen.meet(one.caseId) || found.isScattered;
    found.cases += 1;
    found.events += planned.steps.length;
    const first = planned.steps[0]?.event.at ?? found.since;
    if (first < found.since) found.since = first;
    step();
  }
  return { ...found, cast, registers };
};
