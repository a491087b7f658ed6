import { readRuns, readCases, sampleOf } from './log/case-log.js';
import type { CaseReading } from './log/case-log.js';
import { demandUnchanged, fileStateOf } from './log/file-state.js';
import type { LogFile } from './log/read-log.js';
import { chooseMapping } from './mapping/choose-mapping.js';
import { dateRulesOf, readingRulesOf } from './mapping/mapping.js';
import { mappingFrom, shippedMappings } from './mapping/shipped-mappings.js';
import type { NamedMapping } from './mapping/shipped-mappings.js';
import { Cast } from './plan/cast.js';
import { Names } from './plan/names.js';
import { openingOf } from './plan/office.js';
import { CasePlanner } from './plan/plan-case.js';
import { rehearse } from './plan/rehearse.js';
import { survey } from './plan/survey.js';
import type { Survey } from './plan/survey.js';
import { termOrdersOf } from './plan/term-office.js';

const sampleSize = 500;

/** A log that has been read through and can be told from beginning to end. */
export interface PreparedLog {
  readonly named: NamedMapping;
  readonly planner: CasePlanner;
  readonly survey: Survey;
  /** Reads the log once more, case by case. */
  readonly cases: () => Promise<CaseReading>;
  /** Throws LogChanged if the file is not as it was when it was checked. */
  readonly demandUnchanged: () => Promise<void>;
}

export interface PrepareOptions {
  readonly authorityId: string;
  /** The instant of the import, ISO 8601 in UTC: no event of the log can be later. */
  readonly now: string;
  /** Learns how far the reading is, from 0 to 1. */
  readonly reading: (part: number) => void;
}

/** The mapping that the user gave, or the one of ours that knows this log best. */
export const mappingFor = async (
  file: LogFile,
  now: string,
  mappingFile?: string,
): Promise<NamedMapping> =>
  mappingFile === undefined
    ? chooseMapping(await sampleOf(file, sampleSize), await shippedMappings(), now)
    : mappingFrom(mappingFile);

/**
 * Reads the whole log and plans it, so that what cannot be read or told fails before anything is recorded.
 * Throws a LogError or MappingInvalid.
 */
export const prepare = async (
  file: LogFile,
  named: NamedMapping,
  { authorityId, now, reading }: PrepareOptions,
): Promise<PreparedLog> => {
  const state = await fileStateOf(file);
  const { mapping } = named;
  const names = new Names(authorityId);
  const planner = new CasePlanner({ mapping, names, dates: dateRulesOf(mapping, now) });
  const rules = readingRulesOf(mapping, now);
  const through = ({ cases, progress }: CaseReading, isGathered: boolean): Promise<Survey> => {
    const cast = new Cast(names, mapping.document.accessLevel);
    return survey(cases, { planner, cast, isGathered, step: () => reading(progress()) });
  };
  let found = await through(await readRuns(file, rules), false);
  if (found.isScattered) {
    const gathered = await readCases(file, rules, found);
    found = { ...(await through(gathered, true)), isScattered: true };
  }
  rehearse([...openingOf(found, mapping.settings), ...termOrdersOf(found, mapping, now)]);
  return {
    named,
    planner,
    survey: found,
    cases: () => readCases(file, rules, found),
    demandUnchanged: () => demandUnchanged(file, state),
  };
};
