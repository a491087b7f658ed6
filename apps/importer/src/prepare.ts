import { readRuns, readCases, sampleOf } from './log/case-log.js';
import type { CaseReading } from './log/case-log.js';
import { chooseMapping } from './mapping/choose-mapping.js';
import { readingRulesOf } from './mapping/mapping.js';
import { mappingFrom, shippedMappings } from './mapping/shipped-mappings.js';
import type { NamedMapping } from './mapping/shipped-mappings.js';
import { Cast } from './plan/cast.js';
import { Names } from './plan/names.js';
import { CasePlanner } from './plan/plan-case.js';
import { survey } from './plan/survey.js';
import type { Survey } from './plan/survey.js';

const sampleSize = 500;

/** A log that has been read through and can be told from beginning to end. */
export interface PreparedLog {
  readonly named: NamedMapping;
  readonly planner: CasePlanner;
  readonly survey: Survey;
  /** Reads the log once more, case by case. */
  readonly cases: () => Promise<CaseReading>;
}

/** The mapping that the user gave, or the one of ours that knows this log best. */
export const mappingFor = async (file: string, mappingFile?: string): Promise<NamedMapping> =>
  mappingFile === undefined
    ? chooseMapping(await sampleOf(file, sampleSize), await shippedMappings())
    : mappingFrom(mappingFile);

/**
 * Reads the whole log and plans it, so that what cannot be read or told fails before anything is recorded.
 * `reading` is told how far it is, from 0 to 1. Throws a LogError.
 */
export const prepare = async (
  file: string,
  named: NamedMapping,
  authorityId: string,
  reading: (part: number) => void,
): Promise<PreparedLog> => {
  const { mapping } = named;
  const names = new Names(authorityId);
  const planner = new CasePlanner({ mapping, names });
  const rules = readingRulesOf(mapping);
  const through = ({ cases, progress }: CaseReading, isGathered: boolean): Promise<Survey> => {
    const cast = new Cast(names, mapping.document.accessLevel);
    return survey(cases, { planner, cast, isGathered, step: () => reading(progress()) });
  };
  let found = await through(await readRuns(file, rules), false);
  if (found.isScattered) {
    const gathered = await readCases(file, rules, found);
    found = { ...(await through(gathered, true)), isScattered: true };
  }
  return { named, planner, survey: found, cases: () => readCases(file, rules, found) };
};
