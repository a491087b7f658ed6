import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentDecider, RegisterDocument } from '@chancery/documents';
import type { Document } from '@chancery/documents';
import { DomainError } from '@chancery/kernel';
import { readCases, readRuns, sampleOf } from '../../../apps/importer/src/log/case-log.js';
import { chooseMapping } from '../../../apps/importer/src/mapping/choose-mapping.js';
import { readingRulesOf } from '../../../apps/importer/src/mapping/mapping.js';
import { shippedMappings } from '../../../apps/importer/src/mapping/shipped-mappings.js';
import { Cast } from '../../../apps/importer/src/plan/cast.js';
import { Names } from '../../../apps/importer/src/plan/names.js';
import { CasePlanner } from '../../../apps/importer/src/plan/plan-case.js';
import type { PlannedCase, PlannedCommand } from '../../../apps/importer/src/plan/planned.js';
import { survey } from '../../../apps/importer/src/plan/survey.js';
import { orderOf } from '../../../apps/importer/src/run/order-of.js';

const shared = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

const logs = [
  { file: 'wabo-receipt/receipt.csv.gz', mapping: 'permit-receipt', cases: 973, events: 5_763 },
  { file: 'wabo-receipt/receipt.xes.gz', mapping: 'permit-receipt', cases: 973, events: 5_763 },
  {
    file: 'bpic15-permits/BPIC15_1.csv.gz',
    mapping: 'building-permits',
    cases: 1_199,
    events: 52_217,
  },
  {
    file: 'bpic20-travel/PrepaidTravelCost.csv.gz',
    mapping: 'travel-declarations',
    cases: 2_007,
    events: 17_507,
  },
  {
    file: 'road-traffic-fines/traffic_fines_10000.csv.gz',
    mapping: 'traffic-fines',
    cases: 10_000,
    events: 34_724,
  },
].filter(({ file }) => existsSync(shared + file));

if (logs.length === 0) {
  it.skip(`the logs of ${shared} are not here`, () => undefined);
} else {
  describe.each(logs)('$file', ({ file, mapping: expected, cases, events }) => {
    it(`is recognised as ${expected}, and all of it can be told without a refusal`, async () => {
      const found = await told(shared + file);
      expect(found).toMatchObject({ mapping: expected, cases, events, refusals: [] });
    });
  });
}

/** Plans the whole log and runs every command through the rules, without any store. */
const told = async (path: string): Promise<Record<string, unknown>> => {
  const { name, mapping } = chooseMapping(await sampleOf(path, 200), await shippedMappings());
  const names = new Names('town');
  const planner = new CasePlanner({ mapping, names });
  const cast = new Cast(names, 'internal');
  const rules = readingRulesOf(mapping);
  const extent = await survey((await readRuns(path, rules)).cases, planner, cast);
  const refusals: string[] = [];
  const byType: Record<string, number> = {};
  const unmapped: Record<string, number> = {};
  for await (const one of (await readCases(path, rules, extent)).cases) {
    const planned = planner.plan(one);
    for (const { event, isMapped } of planned.steps)
      if (!isMapped) unmapped[event.activity] = (unmapped[event.activity] ?? 0) + 1;
    refusals.push(...refusalsOf(planned, cast, byType));
  }
  console.log(byType, unmapped);
  return {
    mapping: name,
    cases: extent.cases,
    events: extent.events,
    refusals: refusals.slice(0, 5),
  };
};

const refusalsOf = (
  { caseId, steps }: PlannedCase,
  cast: Cast,
  byType: Record<string, number>,
): string[] => {
  let document: Document = documentDecider.initialState;
  const refusals: string[] = [];
  for (const { event, commands } of steps) {
    for (const planned of commands) {
      try {
        const command = numbered(planned, cast);
        for (const fact of documentDecider.decide(document, command)) {
          document = documentDecider.evolve(document, fact);
          byType[fact.type] = (byType[fact.type] ?? 0) + 1;
        }
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refusals.push(`${caseId}, line ${event.line}: ${planned.type}: ${error.code}`);
      }
    }
  }
  return refusals;
};

/** What a handler would have looked up in the register. */
const numbered = (planned: PlannedCommand, cast: Cast): ReturnType<typeof orderOf> => {
  const order = orderOf(planned, cast.principalOf(planned.by));
  return order instanceof RegisterDocument
    ? new RegisterDocument({ ...order.data, number: '1', sequence: 1 }, order.by, order.context)
    : order;
};
