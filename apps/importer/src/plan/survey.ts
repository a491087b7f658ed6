import { LogWithoutEvents } from '../log/log-error.js';
import type { LogCase } from '../log/log-event.js';
import { SeenCases } from '../log/seen-cases.js';
import type { Cast } from './cast.js';
import type { CasePlanner } from './plan-case.js';

/** What a log holds, found out by planning all of it before anything is recorded. */
export interface Survey {
  readonly cases: number;
  readonly events: number;
  /** Of how many events a text was too long and is cut. */
  readonly cut: number;
  readonly isScattered: boolean;
  readonly cast: Cast;
  /** The years of the registers that are needed, by register id. */
  readonly registers: ReadonlyMap<string, number>;
  /** The earliest instant in the log: the authority and its units are opened then. */
  readonly since: string;
}

export interface Surveyor {
  readonly planner: CasePlanner;
  readonly cast: Cast;
  /** Does each case come once and whole? Otherwise the survey finds that out, and is then to be made again. */
  readonly isGathered: boolean;
  readonly step: () => void;
}

/**
 * Reads the whole log once. A log that cannot be read or told, or has no event, fails here with a LogError,
 * before anything is recorded. Memory grows with the number of officers, units and years, not of events.
 */
export const survey = async (
  cases: AsyncIterable<LogCase>,
  { planner, cast, isGathered, step }: Surveyor,
): Promise<Survey> => {
  const seen = new SeenCases();
  const registers = new Map<string, number>();
  const found = { cases: 0, events: 0, cut: 0, isScattered: false, since: '9999' };
  for await (const one of cases) {
    step();
    found.cases += 1;
    found.events += one.events.length;
    found.isScattered ||= !isGathered && seen.meet(one.caseId);
    if (found.isScattered) continue; // a part of a case cannot be told
    const planned = planner.plan(one);
    cast.meet(planned);
    found.cut += planned.steps.filter(({ isCut }) => isCut).length;
    registers.set(planned.register.id, planned.register.year);
    const first = planned.steps[0]?.event.at ?? found.since;
    if (first < found.since) found.since = first;
  }
  if (found.events === 0) throw new LogWithoutEvents('The file contains no event.');
  return { ...found, cast, registers };
};
